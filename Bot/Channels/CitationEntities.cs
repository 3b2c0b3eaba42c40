using System.Globalization;
using System.Text.Json.Nodes;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels;

/// <summary>
/// The one entity in which a channel shows where statements stand and whether a model put the words: two of them in one
/// message are refused.
/// </summary>
internal static class CitationEntities
{
    private const int MostCitations = 20;
    private const int LongestName = 80;
    private const int LongestAbstract = 160;

    /// <summary>
    /// The sources whose marks stand in the text, at most 20, and the label of a model's words; null when there is neither.
    /// A reply whose text carries no marks shows all of its sources.
    /// </summary>
    public static JsonArray? Of(Reply reply, string text)
    {
        var numbered = reply.Citations.Select((citation, i) => (Citation: citation, Position: i + 1)).ToList();
        var marked = numbered.Where(source => HasMark(text, source.Position)).ToList();
        var shown = numbered.Exists(source => HasMark(reply.Text, source.Position)) ? marked : numbered;
        return shown.Count == 0 && !reply.IsPhrasedByModel ? null : [Entity(shown.Take(MostCitations), reply.IsPhrasedByModel)];
    }

    private static bool HasMark(string text, int position) =>
        text.Contains(string.Create(CultureInfo.InvariantCulture, $"[{position}]"), StringComparison.Ordinal);

    private static JsonObject Entity(IEnumerable<(ReplyCitation Citation, int Position)> sources, bool isPhrasedByModel)
    {
        var entity = new JsonObject
        {
            ["type"] = "https://schema.org/Message",
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["@id"] = "",
        };
        if (isPhrasedByModel)
        {
            entity["additionalType"] = new JsonArray("AIGeneratedContent");
        }

        if (sources.Select(source => Claim(source.Citation, source.Position)).ToArray() is { Length: > 0 } claims)
        {
            entity["citation"] = new JsonArray(claims);
        }

        return entity;
    }

    private static JsonObject Claim(ReplyCitation citation, int position) => new()
    {
        ["@type"] = "Claim",
        ["position"] = position,
        ["appearance"] = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = Shorten(citation.Name, LongestName),
            ["abstract"] = Shorten(citation.Quote, LongestAbstract),
        },
    };

    private static string Shorten(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
