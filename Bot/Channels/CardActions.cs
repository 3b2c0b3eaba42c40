using CchcBot.Bot.Activities;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels;

/// <summary>
/// Universal Actions: the presser's card, or a text, in the response; then the card for everybody in the conversation. A
/// refresh that the client sends by itself takes the same way and exchanges nothing.
/// </summary>
internal sealed class CardActions(MessageReader reader, Turns turns, CardExchange exchange, CardViewers viewers) : IInvokeHandler
{
    /// <inheritdoc />
    public IReadOnlyCollection<string> Names => ["adaptiveCard/action"];

    /// <inheritdoc />
    public async Task<InvokeResponse> HandleAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (reader.ReadCardAction(activity) is not { Press: { } press } message)
        {
            return ReplyRendering.CardError("BadRequest", ChannelTexts.CardUnreadable);
        }

        var reply = await turns.TakeAsync(message, cancellationToken);
        if (press.Verb != SharedVerbs.ViewDocument)
        {
            exchange.Begin(activity, reply);
        }

        return ReplyRendering.CardAnswer(reply.Card is null
            ? reply
            : reply with { Card = await viewers.WithViewersAsync(activity, reply.Card, cancellationToken) });
    }
}
