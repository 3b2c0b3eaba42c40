using CchcBot.Bot.Activities;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels;

/// <summary>
/// Keeps track of where the bot is installed and removed, and greets once in each place: Teams announces an installation
/// and the new members separately and at the same time.
/// </summary>
internal sealed class Arrivals(ConversationReferences references, IActivityMemory memory, ChannelOptions options, TimeProvider clock)
{
    // Long enough for both announcements and for repetitions, short enough to greet somebody who installs it again later.
    private static readonly TimeSpan GreetingLasts = TimeSpan.FromHours(12);

    /// <summary>Takes note of an activity; the greeting when somebody has just come, else null.</summary>
    public Reply? Take(Activity activity)
    {
        Remember(activity);
        return IsArrival(activity) && memory.TryMarkSeen("greeted:" + ConversationKey.Of(activity).Of("greeting"), clock.GetUtcNow(), GreetingLasts)
            ? MessageReading.IsGroup(activity) ? options.GroupWelcome : options.Welcome
            : null;
    }

    /// <summary>Takes note of where an activity came from.</summary>
    public void Remember(Activity activity)
    {
        if (IsRemoval(activity))
        {
            references.RememberRemoval(activity);
        }
        else
        {
            references.Remember(activity);
        }
    }

    private static bool IsArrival(Activity activity) => activity switch
    {
        { Type: "installationUpdate" } => activity.Action == "add",
        { Type: "conversationUpdate", MembersAdded: { } added } => MessageReading.IsGroup(activity)
            ? added.Any(member => IsBot(member, activity))
            : added.Any(member => !IsBot(member, activity)) || (activity.ChannelId == "msteams" && added.Count > 0),
        _ => false,
    };

    /// <summary>An upgrade removes and adds again: between the two nothing has been taken away.</summary>
    private static bool IsRemoval(Activity activity) => activity switch
    {
        { Type: "installationUpdate" } => activity.Action == "remove",
        { Type: "conversationUpdate", MembersRemoved: { } removed } => removed.Any(member => IsBot(member, activity)),
        _ => false,
    };

    private static bool IsBot(ChannelAccount member, Activity activity) => member.Id is not null && member.Id == activity.Recipient?.Id;
}
