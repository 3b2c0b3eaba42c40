using System.Text.Json.Nodes;

namespace CchcBot.Bot.Activities.Connector;

/// <summary>A call of the connector.</summary>
/// <param name="Method">The method; a POST makes something new each time that it arrives.</param>
/// <param name="Address">The whole address.</param>
/// <param name="Body">The activity, or null for none.</param>
/// <param name="IsFleeting">Whether it is worth nothing later, such as a typing indicator.</param>
internal sealed record ConnectorCall(HttpMethod Method, Uri Address, JsonObject? Body, bool IsFleeting)
{
    /// <summary>Whether it is a piece of a message that is being written: it waits for its turn, since the pieces are numbered, and is not made again, since the next has its words.</summary>
    public bool IsPiece { get; init; }

    /// <summary>Whether the call may be made again though it may have arrived.</summary>
    public bool IsRepeatable => Method != HttpMethod.Post;
}
