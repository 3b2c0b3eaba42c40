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
    public static IReadOnlyList<PageContent> Read(string table, int firstNumber, double pageWidth) =>
        [.. RowsOf(table).GroupBy(row => row.Page).Select((page, index) => ReadPage([.. page], firstNumber + index, pageWidth))];

    /// <summary>All words of a small picture, sure or not, in one line.</summary>
    public static string ReadText(string table) =>
        string.Join(' ', RowsOf(table).Where(row => row is { Level: WordLevel, Text.Length: > 0 }).Select(row => row.Text));

    /// <summary>The places that were taken for pictures: seals and signatures, but also text that a seal stands over.</summary>
    public static IReadOnlyList<RecognizedRow> FindPictures(string table)
    {
        const int Narrowest = 150;
        const int Lowest = 60;
        return [.. RowsOf(table).Where(row => row is { Level: WordLevel, Text.Length: 0, Width: >= Narrowest, Height: >= Lowest })];
    }

    /// <summary>Adds to a page what was recognised in such a place when it was looked at by itself; only what is surely text.</summary>
    public static PageContent Add(PageContent page, RecognizedRow place, string table, double scale)
    {
        var lines = RowsOf(table)
            .Where(row => row is { Level: WordLevel, Sureness: >= LeastSureOfOther } && row.Text.Any(char.IsLetterOrDigit))
            .GroupBy(row => row.Line)
            .Select(line => line.Select(row => row with { Left = row.Left + place.Left, Top = row.Top + place.Top }).OrderBy(row => row.Left).ToList())
            .Where(IsSurelyText)
            .Select(line => ReadLine(line, scale))
            .Where(line => !IsStampOfReceipt(line, page) || PageMarks.IsMark(line.Text));
        return page with { Lines = JoinSideBySide(page.Lines.Concat(lines).OrderBy(line => line.Baseline)) };
    }

    private static IEnumerable<RecognizedRow> RowsOf(string table) => table.Split('\n').Skip(1)
        .Select(line => line.TrimEnd('\r').Split('\t'))
        .Where(fields => fields.Length >= 11)
        .Select(RecognizedRow.Find)
        .OfType<RecognizedRow>();

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

    private static bool IsPlain(string text) => text.Any(char.IsAsciiDigit) || IsSyllable(text);

    private static bool IsSyllable(string text) => VietnameseSyllables.Count(text) is var (valid, all) && all > 0 && valid == all;

    private static bool IsSurelyText(List<RecognizedRow> line)
    {
        const double Sure = 80;
        const int LongWord = 3;
        return line.Count(row => IsSyllable(row.Text)) >= 2
            || line.Exists(row => row.Sureness >= Sure && row.Text.Length >= LongWord && IsSyllable(row.Text));
    }

    /// <summary>The stamp of receipt (dấu đến) stands at the left of the first page, below the head.</summary>
    private static bool IsStampOfReceipt(TextLine line, PageContent page) =>
        page.Number == 1 && line.Right < page.Width * 0.4 && line.Baseline < page.Height * 0.4;

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
