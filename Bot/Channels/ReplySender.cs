using CchcBot.Bot.Activities;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels;

/// <summary>Decides in what form a reply reaches whoever asked: where others read along, what is private goes to the person alone.</summary>
internal sealed class ReplySender(
    ProactiveSender people, CardExchange exchange, CardViewers viewers, IEnumerable<IFileOffer> offers, StreamedReplies streams)
{
    /// <summary>Takes a turn, its reply shown in the making where the channel does that, and says what is left to send.</summary>
    public async Task<IReadOnlyList<OutgoingActivity>> AnswerAsync(
        IncomingMessage message, Func<IncomingMessage, Task<Reply>> take, Activity activity, CancellationToken cancellationToken)
    {
        await using var stream = streams.Find(activity);
        var reply = await take(stream is null ? message : message with { Show = stream.ShowAsync });
        var whole = await AnswerAsync(message, reply, activity, cancellationToken);
        return stream is null ? whole : await stream.FinishAsync(whole, cancellationToken);
    }

    /// <summary>What to send where the message came from.</summary>
    public async Task<IReadOnlyList<OutgoingActivity>> AnswerAsync(
        IncomingMessage message, Reply reply, Activity activity, CancellationToken cancellationToken)
    {
        if (message.Press is not null)
        {
            // A client without Universal Actions sends the press as a message; the card is exchanged all the same.
            exchange.Begin(activity, reply);
        }

        var shown = message.IsGroup && reply.IsPrivate ? await BringAsync(message.Sender, reply, cancellationToken) : reply;
        return await RenderAsync(shown, activity, cancellationToken);
    }

    /// <summary>The reply as activities, its card refreshed for the people of the conversation, its files after it.</summary>
    public async Task<IReadOnlyList<OutgoingActivity>> RenderAsync(Reply reply, Activity activity, CancellationToken cancellationToken)
    {
        var shown = reply.Card is null ? reply : reply with { Card = await viewers.WithViewersAsync(activity, reply.Card, cancellationToken) };
        return [.. ReplyRendering.Messages(shown, activity), .. MessageReading.IsGroup(activity) ? [] : reply.Files.Select(file => Offer(activity, file))];
    }

    private OutgoingActivity Offer(Activity activity, ReplyFile file) =>
        offers.Select(offer => offer.Offer(activity, file)).FirstOrDefault(offered => offered is not null)
            ?? new OutgoingActivity { Type = ActivityTypes.Message, Text = ChannelTexts.FileNotTaken(file.Name), TextFormat = "plain", Locale = "vi-VN" };

    private async Task<Reply> BringAsync(Sender sender, Reply reply, CancellationToken cancellationToken) =>
        sender.DirectoryObjectId is { } person && await people.SendAsync(person, reply, cancellationToken) is Delivery.Taken
            ? new Reply(ChannelTexts.SentPrivately)
            : new Reply(ChannelTexts.AskPrivately);
}
