using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels;

/// <summary>
/// Puts a card in place of the one that was pressed, for good: in a conversation with one person the person's own, where
/// others look on the one that is for all.
/// </summary>
internal sealed partial class CardExchange(IEnumerable<IActivitySender> senders, CardViewers viewers, FollowUps followUps, ILogger<CardExchange> logger)
{
    /// <summary>Begins the exchange after a press; nothing is waited for, and where the card is not known nothing happens.</summary>
    public void Begin(Activity press, Reply reply)
    {
        var card = reply.CardForAll ?? (MessageReading.IsGroup(press) ? null : reply.Card);
        if (card is null || press.ReplyToId is not { Length: > 0 } pressedId || senders.FirstOrDefault(sender => sender.Serves(press)) is not { } sender)
        {
            return;
        }

        followUps.TryAdd(press.Conversation?.Id ?? "", cancellationToken => ExchangeAsync(sender, press, pressedId, card, cancellationToken));
    }

    private async Task ExchangeAsync(IActivitySender sender, Activity press, string pressedId, JsonObject card, CancellationToken cancellationToken)
    {
        try
        {
            var shown = await viewers.WithViewersAsync(press, ReplyRendering.CardFor(press, card), cancellationToken);
            var message = new OutgoingActivity { Type = ActivityTypes.Message, Attachments = [AdaptiveCard.Attachment(shown)] };
            await sender.TryUpdateAsync(press, pressedId, message, cancellationToken);
        }
        catch (SendFailedException failure)
        {
            // The presser has been answered, and what was pressed stands recorded; only the card looks old to others.
            LogFailed(logger, (int?)failure.Status, press.ChannelId, press.Id);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The card pressed by {ActivityId} of {Channel} could not be exchanged ({Status}).")]
    private static partial void LogFailed(ILogger logger, int? status, string? channel, string? activityId);
}
