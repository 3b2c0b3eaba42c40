using CchcBot.Knowledge.Ingestion.Reading.Pages;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>Reads what Tesseract writes about the words it recognised (TSV): their places and how sure it is of them.</summary>
internal static class RecognizedWords
{
    private const int WordLevel = 5;
    private const int PageLevel = 1;
    private const double LeastSure = 30;
    private const double LeastSureOfOther = 60;

    // The part of a line's letters that stands above its baseline, and how high a line of small and capital letters is.
    private const double Above = 0.36;
    private const double SizeOfHeight = 1.2;

    /// <summary>The lines of each picture's page, in points when the picture is as wide as the given page.</summary>
    public static IReadOnlyList<PageContent> Read(string table, int firstNumber, double pageWidth)
    {
        var rows = table.Split('\n').Skip(1).Select(line => line.TrimEnd('\r').Split('\t'))
            .Where(fields => fields.Length >= 11)
            .Select(RecognizedRow.Find)
            .OfType<RecognizedRow>()
            .GroupBy(row => row.Page);
        return [.. rows.Select((page, index) => ReadPage([.. page], firstNumber + index, pageWidth))];
    }

    private static PageContent ReadPage(List<RecognizedRow> rows, int number, double pageWidth)
    {
        var sheet = rows.Find(row => row.Level == PageLevel);
        var scale = sheet is null or { Width: 0 } ? 1 : pageWidth / sheet.Width;
        var lines = rows.Where(row => row is { Level: WordLevel, Sureness: >= LeastSure, Text.Length: > 0 })
            .GroupBy(row => row.Line)
            .Where(IsText)
            .Select(line => ReadLine([.. line.OrderBy(row => row.Left)], scale))
            .OrderBy(line => line.Baseline);
        return new PageContent(number, pageWidth, (sheet?.Height ?? 0) * scale, JoinSideBySide(lines), [], []);
    }

    /// <summary>Stains and seals come as short lines of words that are none; a syllable or a number is rarely one by chance.</summary>
    private static bool IsText(IEnumerable<RecognizedRow> line) =>
        line.Any(row => IsPlain(row.Text)) || line.Average(row => row.Sureness) >= LeastSureOfOther;

    private static bool IsPlain(string text) =>
        text.Any(char.IsAsciiDigit) || (VietnameseSyllables.Count(text) is var (valid, all) && all > 0 && valid == all);

    private static TextLine ReadLine(List<RecognizedRow> rows, double scale)
    {
        var height = rows.Select(row => (double)row.Height).Order().ElementAt(rows.Count / 2) * scale;
        var middle = rows.Select(row => row.Top + (row.Height / 2.0)).Order().ElementAt(rows.Count / 2) * scale;
        var size = height * SizeOfHeight;
        return new TextLine(
            [.. rows.Select(row => new PageWord(row.Text, row.Left * scale, (row.Left + row.Width) * scale))],
            middle + (size * Above),
            size);
    }

    /// <summary>Parts of one line that were recognised apart, such as the two columns of a letter's head.</summary>
    private static List<TextLine> JoinSideBySide(IEnumerable<TextLine> lines)
    {
        var joined = new List<TextLine>();
        foreach (var line in lines)
        {
            var place = joined.FindLastIndex(other => line.Baseline - other.Baseline < Math.Min(line.Size, other.Size) * 0.4);
            if (place >= 0 && (line.Left > joined[place].Right || line.Right < joined[place].Left))
            {
                joined[place] = joined[place] with { Words = [.. joined[place].Words.Concat(line.Words).OrderBy(word => word.Left)] };
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }
}
