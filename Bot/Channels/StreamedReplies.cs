using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Channels;

/// <summary>Decides where a reply can be shown while it is being written: in a personal chat of Teams, where the answer is sent and not returned.</summary>
internal sealed class StreamedReplies(IEnumerable<IActivitySender> senders, TimeProvider clock)
{
    /// <summary>A stream for the reply to this activity, or null where the channel shows only the whole.</summary>
    public StreamedReply? Find(Activity inbound) =>
        inbound is { ChannelId: "msteams", Conversation.ConversationType: "personal", DeliveryMode: not "expectReplies" }
        && senders.FirstOrDefault(sender => sender.Serves(inbound)) is { } sender
            ? new StreamedReply(sender, inbound, clock)
            : null;
}
