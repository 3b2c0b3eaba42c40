namespace CchcBot.Bot.Conversation;

/// <summary>
/// Hands a handler only messages that bring files. So a handler that takes files with certain words may be asked before the
/// one that takes all files, and with words alone in its own turn.
/// </summary>
/// <param name="inner">The handler.</param>
internal sealed class FileMessages(IMessageHandler inner) : IMessageHandler
{
    /// <inheritdoc />
    public Task<Turn?> HandleAsync(IncomingMessage message, ConversationState state, CancellationToken cancellationToken) =>
        message.Files.Count > 0 ? inner.HandleAsync(message, state, cancellationToken) : Task.FromResult<Turn?>(null);
}
