using System.Text.Json;
using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Channels;

/// <summary>
/// Where each person of the directory, and each team, was last met, kept fresh by everything that arrives; and by which
/// address people of the tenant can be reached who were never met. Only Teams vouches for who a person is.
/// </summary>
/// <param name="find">Reads the value under a key, or null.</param>
/// <param name="save">Puts a value under a key.</param>
internal sealed class ConversationReferences(Func<string, string?> find, Action<string, string> save)
{
    private const string ServiceKey = "reference:service";

    /// <summary>Remembers where an activity came from, as a place where the bot may speak.</summary>
    public void Remember(Activity activity) => Remember(activity, ReferenceState.Active);

    /// <summary>Remembers that the app was taken away where an activity came from.</summary>
    public void RememberRemoval(Activity activity) => Remember(activity, ReferenceState.Uninstalled);

    /// <summary>Changes whether the bot may speak to a person who was met.</summary>
    public void Mark(string person, ReferenceState state)
    {
        if (FindPerson(person) is { } known)
        {
            Save(PersonKey(person), known with { State = state });
        }
    }

    /// <summary>Forgets where a person was met: that conversation is no more.</summary>
    public void Forget(string person) => save(PersonKey(person), "null");

    /// <summary>Where a person was met; null for somebody who never was.</summary>
    public ConversationReference? FindPerson(string person) => Find(PersonKey(person));

    /// <summary>Where a team was met; null for one that never was.</summary>
    public ConversationReference? FindTeam(string team) => Find(TeamKey(team));

    /// <summary>The bot's own address with the channel, as met last anywhere; null before anything has arrived.</summary>
    public Activity? FindService() => Find(ServiceKey)?.Met;

    private void Remember(Activity activity, ReferenceState state)
    {
        if (activity is not { ChannelId: "msteams", ServiceUrl: not null, Conversation: { Id: not null } conversation })
        {
            return;
        }

        var reference = new ConversationReference(AddressesOf(activity), state);
        Save(ServiceKey, reference with { State = ReferenceState.Active });
        if (conversation.ConversationType is null or "personal" && activity.From?.AadObjectId is { Length: > 0 } person)
        {
            Save(PersonKey(person), reference);
        }
        else if (activity.ChannelData?.FindObject("team")?.FindText("id") is { Length: > 0 } team)
        {
            Save(TeamKey(team), reference);
        }
    }

    private static Activity AddressesOf(Activity activity) => new()
    {
        Type = ActivityTypes.Message,
        ChannelId = activity.ChannelId,
        ServiceUrl = activity.ServiceUrl,
        From = activity.From,
        Recipient = activity.Recipient,
        Conversation = activity.Conversation,
        ChannelData = activity.ChannelData?.FindObject("tenant") is { } tenant ? JsonSerializer.SerializeToElement(new { tenant }) : null,
        Locale = activity.Locale,
    };

    private ConversationReference? Find(string key) =>
        find(key) is { } json ? JsonSerializer.Deserialize<ConversationReference>(json, ActivityJson.Options) : null;

    private void Save(string key, ConversationReference reference)
    {
        var json = JsonSerializer.Serialize(reference, ActivityJson.Options);
        if (find(key) != json)
        {
            save(key, json);
        }
    }

    private static string PersonKey(string person) => "reference:person:" + person.ToUpperInvariant();

    private static string TeamKey(string team) => "reference:team:" + team;
}
