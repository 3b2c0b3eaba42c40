using System.Collections.Frozen;
using System.Text;

namespace CchcBot.Knowledge.Ingestion.Reading.Html;

/// <summary>Keeps pages away from the parser whose elements are nested so deeply, or so many, that it would not come to an end.</summary>
internal static class HtmlGuard
{
    private const int Deepest = 2_000;
    private const int LongestName = 12;
    private const int MostTags = 1_500_000;

    // Elements that need not be closed.
    private static readonly FrozenSet<string> Open = new[]
    {
        "p", "li", "br", "hr", "img", "meta", "link", "input", "col", "td", "th", "tr", "option", "dt", "dd", "area", "base", "param",
        "thead", "tbody", "tfoot", "colgroup", "wbr", "source",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the page's elements are nested no deeper than a person's would be.</summary>
    public static bool IsFlat(ReadOnlySpan<byte> page)
    {
        var (depth, tags) = (0, 0);
        for (var i = page.IndexOf((byte)'<'); i >= 0 && i + 1 < page.Length;)
        {
            depth += StepOf(page[(i + 1)..]);
            if (depth > Deepest || ++tags > MostTags)
            {
                return false;
            }

            var next = page[(i + 1)..].IndexOf((byte)'<');
            i = next < 0 ? -1 : i + 1 + next;
        }

        return true;
    }

    private static int StepOf(ReadOnlySpan<byte> tag)
    {
        var closes = tag[0] == '/';
        var name = tag[(closes ? 1 : 0)..];
        var length = 0;
        while (length < Math.Min(name.Length, LongestName) && char.IsAsciiLetterOrDigit((char)name[length]))
        {
            length++;
        }

        return length == 0 || Open.Contains(Encoding.ASCII.GetString(name[..length])) ? 0 : closes ? -1 : 1;
    }
}
