using System.Text;
using System.Text.Json.Nodes;

namespace CchcBot.Bot.Channels;

/// <summary>
/// What is left of a card where the whole text stands above it: buttons, fields, and the words that the text does not have.
/// Clients show both, and nobody is to read the same twice.
/// </summary>
internal static class CardBesideText
{
    /// <summary>The card without what the text says; null when nothing is left of it.</summary>
    public static JsonObject? Of(JsonObject card, string text)
    {
        var rest = card.DeepClone().AsObject();
        if (rest["body"] is JsonArray body)
        {
            RemoveSaid(body, Plain(text));
        }

        return rest["body"] is JsonArray { Count: > 0 } || rest["actions"] is JsonArray { Count: > 0 } ? rest : null;
    }

    private static void RemoveSaid(JsonArray items, string said)
    {
        for (var i = items.Count - 1; i >= 0; i--)
        {
            if (items[i] is JsonObject item && IsSaid(item, said))
            {
                items.RemoveAt(i);
            }
        }
    }

    /// <summary>Whether nothing of an item is left; what is said of its parts is taken out of it.</summary>
    private static bool IsSaid(JsonObject item, string said)
    {
        var parts = item["items"] as JsonArray ?? item["facts"] as JsonArray;
        if (parts is { Count: > 0 })
        {
            var title = parts.Count > 1 && IsText(parts[0]!) ? parts[0] : null;
            RemoveSaid(parts, said);

            // A title says nothing without what it was the title of.
            return parts.Count == 0 || (parts is [{ } only] && only == title);
        }

        return item switch
        {
            _ when IsText(item) => HasWords(said, item["text"]?.ToString()),
            _ when item["title"] is { } title && item["value"] is { } value => HasWords(said, $"{title}: {value}"),
            _ => false,
        };
    }

    private static bool IsText(JsonNode item) => item["type"]?.ToString() == "TextBlock";

    /// <summary>Whether the words stand in what is said, and not as a part of other words: "5 đơn vị" is not in "15 đơn vị".</summary>
    private static bool HasWords(string said, string? words)
    {
        var plain = Plain(words ?? "");
        var isCut = words?.TrimEnd().EndsWith('…') is true;
        for (var at = said.IndexOf(plain, StringComparison.Ordinal); at >= 0; at = at + 1 < said.Length ? said.IndexOf(plain, at + 1, StringComparison.Ordinal) : -1)
        {
            var end = at + plain.Length;
            if (plain.Length == 0 || (!Goes(said, at) && (isCut || !Goes(said, end))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word goes on across this place.</summary>
    private static bool Goes(string text, int at) =>
        at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);

    /// <summary>The words without the marks of Markdown, and without the dots that stand for what was left out.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Where(letter => letter is not ('*' or '_' or '`' or '#')))
        {
            if (!char.IsWhiteSpace(letter))
            {
                plain.Append(letter);
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().Trim(' ', '…');
    }
}
