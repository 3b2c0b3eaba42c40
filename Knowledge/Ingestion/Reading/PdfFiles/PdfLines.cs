using System.Text;
using CchcBot.Knowledge.Ingestion.Reading.Pages;

namespace CchcBot.Knowledge.Ingestion.Reading.PdfFiles;

/// <summary>Puts characters together to words and lines by where they stand, since files write them in any order.</summary>
internal static class PdfLines
{
    // Shares of the letter size.
    private const double LineTolerance = 0.35;

    // The gap that parts words: wide where the file writes its blanks, narrow where it only moves on.
    private static readonly double[] Gaps = [0.6, 0.3, 0.16];

    /// <summary>The lines of a page from top to bottom, parted into words in the way that gives the most Vietnamese syllables.</summary>
    public static IReadOnlyList<TextLine> Read(IReadOnlyList<PdfGlyph> glyphs, IReadOnlyList<Ruling> verticals)
    {
        var lines = Cluster(glyphs);
        return Gaps.Select(gap => ReadLines(lines, gap, verticals)).MaxBy(Score)!;
    }

    private static List<TextLine> ReadLines(List<List<PdfGlyph>> lines, double gap, IReadOnlyList<Ruling> verticals) =>
        [.. lines.Select(line => ReadLine(line, gap, verticals)).OfType<TextLine>().OrderBy(line => line.Baseline)];

    private static int Score(List<TextLine> lines)
    {
        var (valid, all) = VietnameseSyllables.Count(string.Join('\n', lines.Select(line => line.Text)));
        return (2 * valid) - all;
    }

    private static List<List<PdfGlyph>> Cluster(IReadOnlyList<PdfGlyph> glyphs)
    {
        var lines = new List<List<PdfGlyph>>();
        foreach (var glyph in glyphs.OrderBy(glyph => glyph.Baseline))
        {
            var line = lines.Count == 0 ? null : lines[^1];
            if (line is not null && glyph.Baseline - line[0].Baseline <= LineTolerance * Math.Min(glyph.Size, line[0].Size))
            {
                line.Add(glyph);
            }
            else
            {
                lines.Add([glyph]);
            }
        }

        return lines;
    }

    private static TextLine? ReadLine(List<PdfGlyph> glyphs, double gap, IReadOnlyList<Ruling> verticals)
    {
        var words = new List<PageWord>();
        var text = new StringBuilder();
        double left = 0, right = 0;
        foreach (var glyph in glyphs.OrderBy(glyph => glyph.Left))
        {
            if (text.Length > 0 && EndsWord(glyph, right, gap, verticals))
            {
                words.Add(new PageWord(text.ToString().Normalize(), left, right));
                text.Clear();
            }

            if (!glyph.IsBlank)
            {
                left = text.Length == 0 ? glyph.Left : left;
                right = Math.Max(glyph.Right, text.Length == 0 ? glyph.Left : right);
                text.Append(glyph.Text.Trim());
            }
        }

        if (text.Length > 0)
        {
            words.Add(new PageWord(text.ToString().Normalize(), left, right));
        }

        return words.Count == 0 ? null : new TextLine(words, MedianOf(glyphs, glyph => glyph.Baseline), MedianOf(glyphs, glyph => glyph.Size));
    }

    private static bool EndsWord(PdfGlyph glyph, double right, double gap, IReadOnlyList<Ruling> verticals) =>
        glyph.IsBlank || glyph.Left - right > gap * glyph.Size || IsBetween(verticals, right, glyph);

    /// <summary>Words end where a ruling parts two cells, however close they stand.</summary>
    private static bool IsBetween(IReadOnlyList<Ruling> verticals, double right, PdfGlyph glyph) =>
        verticals.Any(ruling => ruling.At >= right - 1 && ruling.At <= glyph.Left + 1 && ruling.From < glyph.Baseline && ruling.To > glyph.Baseline - glyph.Size);

    private static double MedianOf(List<PdfGlyph> glyphs, Func<PdfGlyph, double> value) =>
        glyphs.Select(value).Order().ElementAt(glyphs.Count / 2);
}
