namespace CchcBot.Bot.Conversation;

/// <summary>One thing that a person can do with the bot.</summary>
public interface IMessageHandler
{
    /// <summary>
    /// Answers the message, or returns null when it is not this handler's business. Sends nothing: the reply goes back
    /// up to the channel.
    /// </summary>
    Task<Turn?> HandleAsync(IncomingMessage message, ConversationState state, CancellationToken cancellationToken);
}
