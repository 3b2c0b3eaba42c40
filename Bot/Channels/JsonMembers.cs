using System.Text.Json;

namespace CchcBot.Bot.Channels;

/// <summary>Looks into JSON that strangers sent: a member of another kind counts as absent.</summary>
internal static class JsonMembers
{
    /// <summary>A text member, or null.</summary>
    public static string? FindText(this JsonElement element, string name) =>
        element.FindMember(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>An object member, or null.</summary>
    public static JsonElement? FindObject(this JsonElement element, string name) =>
        element.FindMember(name) is { ValueKind: JsonValueKind.Object } value ? value : null;

    /// <summary>The elements of an array member; none when it is absent.</summary>
    public static IEnumerable<JsonElement> ListMembers(this JsonElement element, string name) =>
        element.FindMember(name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : [];

    /// <summary>A whole number, or null.</summary>
    public static int? FindNumber(this JsonElement element, string name) =>
        element.FindMember(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : null;

    /// <summary>A member of any kind, or null; null also where the element is no object.</summary>
    public static JsonElement? FindMember(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;
}
