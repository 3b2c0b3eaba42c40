using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Activities.Connector;

namespace CchcBot.Bot.Channels;

/// <summary>
/// Says for whom a card that shows each their own state is refreshed by itself: at most 60 people of the conversation, which
/// is what Teams takes.
/// </summary>
internal sealed class CardViewers(ConversationMembers members, TimeProvider clock)
{
    /// <summary>The most people for whom a client refreshes one card by itself.</summary>
    public const int Most = 60;

    private const int MostKnown = 1000;

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (IReadOnlyList<string> People, DateTimeOffset Until)> _known = new(StringComparer.Ordinal);

    /// <summary>The card with the people of the conversation; without them where they cannot be found out, as Teams allows.</summary>
    public async Task<JsonObject> WithViewersAsync(Activity inbound, JsonObject card, CancellationToken cancellationToken)
    {
        if (card["refresh"] is not JsonObject || inbound.ChannelId != "msteams")
        {
            return card;
        }

        var people = await FindAsync(inbound, cancellationToken);
        var seen = card.DeepClone().AsObject();
        if (people.Count > 0)
        {
            seen["refresh"]!["userIds"] = new JsonArray([.. people.Take(Most).Select(id => (JsonNode)id)]);
        }

        return seen;
    }

    private async Task<IReadOnlyList<string>> FindAsync(Activity inbound, CancellationToken cancellationToken)
    {
        if (!MessageReading.IsGroup(inbound))
        {
            return inbound.From?.Id is { } id ? [id] : [];
        }

        if (FindKnown(inbound.Conversation!.Id!) is { } known)
        {
            return known;
        }

        try
        {
            return Know(inbound.Conversation.Id!, [.. (await members.ListAsync(inbound, Most, cancellationToken)).Select(member => member.Id).OfType<string>()]);
        }
        catch (SendFailedException)
        {
            return [];
        }
    }

    // A card is refreshed for each viewer, which must cost little: who is there is asked for once in a while only.
    private IReadOnlyList<string>? FindKnown(string conversation)
    {
        lock (_gate)
        {
            return _known.TryGetValue(conversation, out var known) && known.Until > clock.GetUtcNow() ? known.People : null;
        }
    }

    private IReadOnlyList<string> Know(string conversation, IReadOnlyList<string> people)
    {
        lock (_gate)
        {
            if (_known.Count >= MostKnown)
            {
                _known.Clear();
            }

            _known[conversation] = (people, clock.GetUtcNow() + Fresh);
        }

        return people;
    }
}
