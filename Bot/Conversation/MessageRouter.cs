namespace CchcBot.Bot.Conversation;

/// <summary>Asks each feature in order; the first that answers, answers.</summary>
internal sealed class MessageRouter(IEnumerable<IMessageHandler> handlers)
{
    private readonly IReadOnlyList<IMessageHandler> _handlers = [.. handlers];

    /// <summary>The turn of the first handler that takes the message; the last handler takes everything.</summary>
    public async Task<Turn> RouteAsync(IncomingMessage message, ConversationState state, CancellationToken cancellationToken)
    {
        foreach (var handler in _handlers)
        {
            if (await handler.HandleAsync(message, state, cancellationToken) is { } turn)
            {
                return turn;
            }
        }

        throw new InvalidOperationException("No handler takes every message; register one last.");
    }
}
