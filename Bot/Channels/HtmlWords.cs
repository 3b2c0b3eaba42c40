using System.Net;
using System.Text.RegularExpressions;

namespace CchcBot.Bot.Channels;

/// <summary>The words of what a channel hands over as HTML.</summary>
internal static partial class HtmlWords
{
    /// <summary>The text without tags, blocks as lines of their own, NFC.</summary>
    public static string Read(string html) => Blanks().Replace(
            Lines().Replace(WebUtility.HtmlDecode(Tag().Replace(Break().Replace(html, "\n"), "")).Replace('\u00A0', ' '), "\n"), " ")
        .Trim().Normalize();

    [GeneratedRegex(@"<(?:br|/p|/div|/li|/tr|/h\d)\s*/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Break();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[ \t]*\n\s*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Lines();

    [GeneratedRegex(@"[ \t]{2,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Blanks();
}
