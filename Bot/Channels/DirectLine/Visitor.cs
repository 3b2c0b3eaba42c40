namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>Whom a token stands for: one user in one conversation, both chosen by this server.</summary>
/// <param name="ConversationId">The only conversation that the token opens.</param>
/// <param name="UserId">Who speaks in it, whatever a client says.</param>
internal sealed record Visitor(string ConversationId, string UserId)
{
    /// <summary>Somebody who has not said who they are, in a conversation of their own.</summary>
    public static Visitor CreateAnonymous() => new(Guid.NewGuid().ToString("N"), $"dl_{Guid.NewGuid():N}");
}
