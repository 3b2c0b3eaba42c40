using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Channels;

/// <summary>Answers the invokes of some names in the HTTP response.</summary>
internal interface IInvokeHandler
{
    /// <summary>The names, letter for letter.</summary>
    IReadOnlyCollection<string> Names { get; }

    /// <summary>The answer; 400 for a value that is not of the name's form.</summary>
    Task<InvokeResponse> HandleAsync(Activity activity, CancellationToken cancellationToken);
}
