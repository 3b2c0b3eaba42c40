using System.Text.Json;

namespace CchcBot.Bot.Conversation;

/// <summary>Keeps what is remembered of each conversation; losing it does no harm.</summary>
/// <param name="find">Reads the value under a key, or null.</param>
/// <param name="save">Puts a value under a key.</param>
internal sealed class ConversationStates(Func<string, string?> find, Action<string, string> save)
{
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

    /// <summary>Remembers a conversation.</summary>
    public void Save(string conversation, ConversationState state) =>
        save(Key(conversation), JsonSerializer.Serialize(state, JsonSerializerOptions.Web));

    private static string Key(string conversation) => "conversation:" + conversation;
}
