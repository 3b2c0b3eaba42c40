using System.Text.Json;

namespace CchcBot.Bot.Conversation;

/// <summary>Keeps what is remembered of each conversation; losing it does no harm.</summary>
/// <param name="find">Reads the value under a key, or null.</param>
/// <param name="save">Puts a value under a key.</param>
internal sealed class ConversationStates(Func<string, string?> find, Action<string, string> save)
{
    private const int GateCount = 64;

    /// <summary>Each conversation has one of them: those of others go on meanwhile.</summary>
    private readonly Lock[] _gates = [.. Enumerable.Range(0, GateCount).Select(_ => new Lock())];

    /// <summary>What is remembered of a conversation; a new state where nothing is or what is there cannot be read.</summary>
    public ConversationState Find(string conversation)
    {
        if (find(Key(conversation)) is not { } json)
        {
            return ConversationState.New;
        }

        try
        {
            return JsonSerializer.Deserialize<ConversationState>(json, JsonSerializerOptions.Web) ?? ConversationState.New;
        }
        catch (JsonException)
        {
            return ConversationState.New;
        }
    }

    /// <summary>
    /// Remembers what a turn changed and nothing else: a turn that took long may not put back what a press changed meanwhile.
    /// </summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="before">What the turn was given.</param>
    /// <param name="after">What the turn came to.</param>
    public void Save(string conversation, ConversationState before, ConversationState after)
    {
        if (ReferenceEquals(before, after))
        {
            return;
        }

        lock (_gates[(uint)conversation.GetHashCode(StringComparison.Ordinal) % GateCount])
        {
            save(Key(conversation), JsonSerializer.Serialize(Find(conversation).WithChanges(before, after), JsonSerializerOptions.Web));
        }
    }

    private static string Key(string conversation) => "conversation:" + conversation;
}
