namespace CchcBot.Bot.Commands;

/// <summary>A verb handed to the process that holds the store.</summary>
/// <param name="Args">The words of the call.</param>
/// <param name="Folder">The folder in which the person stands.</param>
internal sealed record VerbCall(IReadOnlyList<string> Args, string Folder);
