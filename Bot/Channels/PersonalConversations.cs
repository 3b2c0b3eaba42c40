using System.Text.Json;
using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Channels;

/// <summary>
/// Where each person of the directory was last met alone, so that the bot can speak first. Only Teams vouches for who a
/// person is; a person who has never written there cannot be reached.
/// </summary>
/// <param name="find">Reads the value under a key, or null.</param>
/// <param name="save">Puts a value under a key.</param>
internal sealed class PersonalConversations(Func<string, string?> find, Action<string, string> save)
{
    /// <summary>Remembers where a person was met, when it is a conversation with that person alone.</summary>
    public void Remember(Activity activity)
    {
        if (activity is not { ChannelId: "msteams", From.AadObjectId: { Length: > 0 } person, ServiceUrl: not null, Conversation: { Id: not null } conversation }
            || conversation.ConversationType is "groupChat" or "channel")
        {
            return;
        }

        var met = new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = activity.ChannelId,
            ServiceUrl = activity.ServiceUrl,
            From = activity.From,
            Recipient = activity.Recipient,
            Conversation = activity.Conversation,
            Locale = activity.Locale,
        };
        var json = JsonSerializer.Serialize(met, ActivityJson.Options);
        if (find(Key(person)) != json)
        {
            save(Key(person), json);
        }
    }

    /// <summary>An activity to answer in that conversation; null for somebody who was never met.</summary>
    public Activity? Find(string person) =>
        find(Key(person)) is { } json ? JsonSerializer.Deserialize<Activity>(json, ActivityJson.Options) : null;

    private static string Key(string person) => "person:" + person.ToUpperInvariant();
}
