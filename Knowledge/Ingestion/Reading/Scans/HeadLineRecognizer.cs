using System.Text.RegularExpressions;
using CchcBot.Knowledge.Ingestion.Reading.Pages;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>
/// Reads the line of a letter's head that holds number and date once more, each by itself: these are often written by hand into
/// print, and what is read differently each time is not certain.
/// </summary>
internal sealed partial class HeadLineRecognizer(Tesseract tesseract)
{
    private const double LowestHead = 0.35;
    private const double Middle = 0.45;
    private const int Margin = 12;
    private const string OneLine = "7";
    private const string RawLine = "13";

    /// <summary>The readings of both lines; empty where the page has no such line.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(GrayPicture picture, PageContent page, string file, CancellationToken cancellationToken)
    {
        var readings = new List<string>();
        var head = page.Lines.Where(line => line.Baseline < page.Height * LowestHead).ToList();
        if (head.Find(line => DateLine().IsMatch(line.Text)) is { } date && Right(date, page) is { } right)
        {
            readings.AddRange(await ReadAsync(picture, page, right, file, [OneLine, RawLine], cancellationToken));
        }

        if (head.Find(line => NumberLine().IsMatch(line.Text)) is { } number)
        {
            var left = number with { Words = [number.Words[0], new PageWord("", number.Left, page.Width * Middle)] };
            readings.AddRange(await ReadAsync(picture, page, left, file, [OneLine], cancellationToken));
        }

        return readings;
    }

    private static TextLine? Right(TextLine line, PageContent page) => line.Where(word => word.Left > page.Width * (Middle - 0.05));

    private async Task<IReadOnlyList<string>> ReadAsync(GrayPicture picture, PageContent page, TextLine line, string file, string[] layouts, CancellationToken cancellationToken)
    {
        var scale = picture.Width / page.Width;
        var top = (int)((line.Baseline - (line.Size * 1.1)) * scale) - Margin;
        var part = picture.Cut((int)(line.Left * scale) - Margin, top, (int)((line.Right - line.Left) * scale) + (2 * Margin), (int)(line.Size * 1.4 * scale) + (2 * Margin));
        var readings = new List<string>();
        foreach (var layout in layouts)
        {
            if (await tesseract.FindTableAsync(file, part, layout, cancellationToken) is { } table)
            {
                readings.Add(RecognizedWords.ReadText(table));
            }
        }

        return readings;
    }

    [GeneratedRegex(@"(?:ngày|tháng|,).{0,30}năm\s*(?:19|20)\d\d\s*\W{0,3}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DateLine();

    [GeneratedRegex(@"^\W{0,3}S[ốôỐ]\s*:", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NumberLine();
}
