using CchcBot.Knowledge.Ingestion.Reading.Pages;
using CchcBot.Knowledge.Ingestion.Reading.Scans;
using UglyToad.PdfPig.Content;

namespace CchcBot.Knowledge.Ingestion.Reading.PdfFiles;

/// <summary>
/// Tells a scanned page from one of text. The mark of a digital signature is text on a scan too, and a scan may carry a text
/// layer that an earlier recognition left, good or bad.
/// </summary>
internal static class ScanDetection
{
    private const double LeastPicture = 0.4;
    private const int FewestWords = 60;
    private const double LeastValid = 0.85;
    private const double MostUnknown = 0.2;
    private const int ManyPaths = 300;
    private const double LargestMark = 0.25;
    private const double Padding = 6;

    /// <summary>The page as a scan, or null when its text is to be taken.</summary>
    public static ScannedPage? Find(Page page, PageContent content, IEnumerable<PageBox> marks)
    {
        var text = string.Join('\n', content.Lines.Select(line => line.Text));
        var (valid, all) = VietnameseSyllables.Count(text);
        var isScan = (all < FewestWords || valid < all * LeastValid) && HasPicture(page)
            || (all == 0 && page.Paths.Count > ManyPaths)
            || text.Count(IsUnknown) > text.Length * MostUnknown;
        return isScan ? new ScannedPage(page.Number, page.Width, page.Height, [.. marks, .. FindText(content)]) : null;
    }

    private static bool HasPicture(Page page)
    {
        var area = page.Width * page.Height;
        return page.GetImages().Sum(image => Math.Abs(image.BoundingBox.Width * image.BoundingBox.Height)) > area * LeastPicture;
    }

    /// <summary>Characters that a font gives no meaning to.</summary>
    private static bool IsUnknown(char character) => character is '\uFFFD' or < ' ' or (>= '\uE000' and <= '\uF8FF') && character != '\n';

    private static IEnumerable<PageBox> FindText(PageContent content)
    {
        if (content.Lines.Count == 0)
        {
            return [];
        }

        var box = new PageBox(
            content.Lines.Min(line => line.Left) - Padding,
            content.Lines.Min(line => line.Baseline - line.Size) - Padding,
            content.Lines.Max(line => line.Right) + Padding,
            content.Lines.Max(line => line.Baseline) + Padding);
        return (box.Right - box.Left) * (box.Bottom - box.Top) < content.Width * content.Height * LargestMark ? [box] : [];
    }
}
