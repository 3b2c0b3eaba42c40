using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels;

/// <summary>Takes one message through the features and remembers what the turn changed.</summary>
internal sealed class Turns(MessageRouter router, ConversationStates states)
{
    /// <summary>The reply to a message or a press.</summary>
    public async Task<Reply> TakeAsync(IncomingMessage message, CancellationToken cancellationToken)
    {
        var before = states.Find(message.Conversation);
        var turn = await router.RouteAsync(message, before, cancellationToken);
        states.Save(message.Conversation, before, turn.State);
        return turn.Reply;
    }
}
