using CchcBot.Bot.Activities;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels;

/// <summary>Knows how one channel hands a file to a person.</summary>
internal interface IFileOffer
{
    /// <summary>The message that offers the file, or null where this is not how the activity's channel takes files.</summary>
    OutgoingActivity? Offer(Activity activity, ReplyFile file);
}
