namespace CchcBot.Knowledge.Ingestion.Reading.PdfFiles;

/// <summary>
/// Small raised digits on a page: references to footnotes, which are no words of the text; the numbers of the footnotes
/// themselves, written <c>[1]</c>; and powers (m², km²), which stay.
/// </summary>
internal static class RaisedDigits
{
    private const double Smaller = 0.8;

    /// <summary>The characters with raised digits dropped, put on their line, or marked as a note's number.</summary>
    public static IReadOnlyList<PdfGlyph> Settle(IReadOnlyList<PdfGlyph> glyphs)
    {
        var small = glyphs.Where(IsDigit).ToList();
        if (small.Count == 0)
        {
            return glyphs;
        }

        var settled = new List<PdfGlyph>(glyphs.Count);
        foreach (var glyph in glyphs)
        {
            settled.AddRange(IsDigit(glyph) ? Settle(glyph, glyphs) : [glyph]);
        }

        return settled;
    }

    private static bool IsDigit(PdfGlyph glyph) => glyph.Text.Length > 0 && glyph.Text.All(char.IsAsciiDigit);

    private static IEnumerable<PdfGlyph> Settle(PdfGlyph glyph, IReadOnlyList<PdfGlyph> glyphs)
    {
        var letters = glyphs.Where(other => IsRaisedFrom(glyph, other)).ToList();
        var before = letters.Where(other => other.Left < glyph.Left).MaxBy(other => other.Right);
        if (letters.Count == 0)
        {
            return [glyph];
        }

        if (before is null)
        {
            return [glyph with { Text = $"[{glyph.Text}]", Baseline = letters[0].Baseline }];
        }

        return before.Text is "m" ? [glyph with { Baseline = before.Baseline }] : [];
    }

    /// <summary>Whether a digit stands raised on the line of a larger character near it.</summary>
    private static bool IsRaisedFrom(PdfGlyph digit, PdfGlyph other) =>
        digit.Size < other.Size * Smaller
        && other.Baseline - digit.Baseline > other.Size * 0.12 && other.Baseline - digit.Baseline < other.Size * 0.7
        && Math.Abs(other.Left - digit.Left) < other.Size * 30;
}
