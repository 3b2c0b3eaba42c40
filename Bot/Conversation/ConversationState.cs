using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CchcBot.Bot.Conversation;

/// <summary>
/// What is remembered of one conversation between turns. Each feature keeps its own record in a slot of its own, as
/// JSON, so that no feature depends on another's.
/// </summary>
public sealed record ConversationState
{
    /// <summary>A conversation that has just begun.</summary>
    public static ConversationState New { get; } = new();

    /// <summary>The features' records by slot.</summary>
    [JsonInclude]
    internal ImmutableSortedDictionary<string, JsonElement> Slots { get; init; } = ImmutableSortedDictionary<string, JsonElement>.Empty;

    /// <summary>The record in a slot, or null.</summary>
    public T? Find<T>(string slot)
        where T : class =>
        Slots.TryGetValue(slot, out var value) ? value.Deserialize<T>(JsonSerializerOptions.Web) : null;

    /// <summary>This state with a record put into a slot; null empties it.</summary>
    public ConversationState With<T>(string slot, T? value)
        where T : class =>
        this with
        {
            Slots = value is null ? Slots.Remove(slot) : Slots.SetItem(slot, JsonSerializer.SerializeToElement(value, JsonSerializerOptions.Web)),
        };

    /// <summary>This state with those slots put, replaced or emptied that differ between two others.</summary>
    public ConversationState WithChanges(ConversationState before, ConversationState after)
    {
        var slots = Slots;
        foreach (var slot in before.Slots.Keys.Union(after.Slots.Keys))
        {
            var isThere = after.Slots.TryGetValue(slot, out var value);
            if (!isThere)
            {
                slots = slots.Remove(slot);
            }
            else if (!before.Slots.TryGetValue(slot, out var old) || !JsonElement.DeepEquals(old, value))
            {
                slots = slots.SetItem(slot, value);
            }
        }

        return this with { Slots = slots };
    }
}
