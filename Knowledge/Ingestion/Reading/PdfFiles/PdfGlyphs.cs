using System.Globalization;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace CchcBot.Knowledge.Ingestion.Reading.PdfFiles;

/// <summary>Takes the characters of a PDF page the way the page is held when it is read.</summary>
internal static class PdfGlyphs
{
    private const double SmallestSize = 3;
    private const double LargestSize = 120;

    /// <summary>
    /// The characters in the order of the file: those written in the direction most of the page is written in, marks joined
    /// to their letters, and letters drawn twice to look bold taken once.
    /// </summary>
    public static IReadOnlyList<PdfGlyph> Read(Page page)
    {
        var direction = page.Letters.CountBy(letter => letter.TextOrientation).OrderByDescending(group => group.Value)
            .Select(group => group.Key).FirstOrDefault();
        var glyphs = new List<PdfGlyph>();
        foreach (var letter in page.Letters.Where(letter => letter.TextOrientation == direction))
        {
            var glyph = Read(letter, direction, page);
            if (glyphs.Count > 0 && IsMark(glyph.Text))
            {
                glyphs[^1] = glyphs[^1] with { Text = glyphs[^1].Text + glyph.Text };
            }
            else if (glyph.Text.Length > 0 && !IsRepeated(glyphs, glyph))
            {
                glyphs.Add(glyph);
            }
        }

        return glyphs;
    }

    private static PdfGlyph Read(Letter letter, TextOrientation direction, Page page)
    {
        var start = Place(letter.StartBaseLine, direction, page);
        var end = Place(letter.EndBaseLine, direction, page);
        var size = letter.PointSize is >= SmallestSize and <= LargestSize
            ? letter.PointSize
            : Math.Clamp(letter.BoundingBox.Height * 1.4, SmallestSize, LargestSize);
        return new PdfGlyph(letter.Value ?? "", start.Across, Math.Max(end.Across, start.Across), start.Down, size);
    }

    private static (double Across, double Down) Place(PdfPoint point, TextOrientation direction, Page page)
    {
        var x = point.X - page.CropBox.Bounds.Left;
        var y = point.Y - page.CropBox.Bounds.Bottom;
        return direction switch
        {
            TextOrientation.Rotate90 => (page.Height - y, page.Width - x),
            TextOrientation.Rotate270 => (y, x),
            TextOrientation.Rotate180 => (page.Width - x, y),
            _ => (x, page.Height - y),
        };
    }

    private static bool IsMark(string text) =>
        text.Length > 0 && text.All(character => CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark);

    private static bool IsRepeated(List<PdfGlyph> glyphs, PdfGlyph glyph)
    {
        const int Recent = 60;
        for (var i = glyphs.Count - 1; i >= Math.Max(0, glyphs.Count - Recent); i--)
        {
            var other = glyphs[i];
            if (other.Text == glyph.Text && !glyph.IsBlank
                && Math.Abs(other.Left - glyph.Left) < glyph.Size * 0.15
                && Math.Abs(other.Baseline - glyph.Baseline) < glyph.Size * 0.15)
            {
                return true;
            }
        }

        return false;
    }
}
