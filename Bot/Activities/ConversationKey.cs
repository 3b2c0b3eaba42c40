using System.Security.Cryptography;
using System.Text;

namespace CchcBot.Bot.Activities;

/// <summary>A conversation, unique over channels.</summary>
internal readonly record struct ConversationKey(string ChannelId, string ConversationId)
{
    /// <summary>The conversation of an activity, which must name its channel and its conversation.</summary>
    public static ConversationKey Of(Activity activity) => new(
        activity.ChannelId ?? throw new ArgumentException("The activity names no channel.", nameof(activity)),
        activity.Conversation?.Id ?? throw new ArgumentException("The activity names no conversation.", nameof(activity)));

    /// <summary>
    /// The key under which one activity of this conversation is remembered: short whatever the channel's identities
    /// are like, and the same in every process.
    /// </summary>
    public string Of(string activityId)
    {
        var identities = $"{ChannelId}\0{ConversationId}\0{activityId}";
        return "activity:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identities)));
    }
}
