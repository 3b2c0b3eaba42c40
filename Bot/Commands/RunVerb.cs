namespace CchcBot.Bot.Commands;

/// <summary>Runs a verb's body with the services of the process that owns the store.</summary>
internal delegate Task<int> RunVerb(Func<IServiceProvider, VerbOutput, CancellationToken, Task<int>> body, CancellationToken cancellationToken);
