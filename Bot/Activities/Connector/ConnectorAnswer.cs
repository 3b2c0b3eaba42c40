using System.Net;

namespace CchcBot.Bot.Activities.Connector;

/// <summary>What came of one attempt to call the connector.</summary>
/// <param name="Status">The status; null when no answer came.</param>
/// <param name="HasLeft">Whether the call may have arrived; false when there was no connection at all.</param>
/// <param name="RetryAfter">How long the connector asks to wait; null when it does not.</param>
/// <param name="Body">The answer's body; null where none could be read.</param>
internal sealed record ConnectorAnswer(HttpStatusCode? Status, bool HasLeft, TimeSpan? RetryAfter, byte[]? Body)
{
    /// <summary>No connection was made, so nothing can have arrived.</summary>
    public static readonly ConnectorAnswer NoConnection = new(Status: null, HasLeft: false, RetryAfter: null, Body: null);

    /// <summary>The call may have arrived; its answer did not.</summary>
    public static readonly ConnectorAnswer Unknown = new(Status: null, HasLeft: true, RetryAfter: null, Body: null);

    /// <summary>Whether the connector did what it was asked to.</summary>
    public bool IsTaken => Status is HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted or HttpStatusCode.NoContent;
}
