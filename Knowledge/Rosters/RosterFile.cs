using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Rosters;

/// <summary>Reads a roster of units and people (danh sách đơn vị, cán bộ) out of a CSV or Excel file.</summary>
internal static class RosterFile
{
    private const int LastHeadingRow = 10;

    /// <summary>The whole roster, or every problem of the file; never a part of it.</summary>
    public static RosterReading Read(string fileName, ReadOnlyMemory<byte> content)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        if (content.IsEmpty)
        {
            return Broken(RosterTexts.Empty(fileName));
        }

        return RosterWorkbook.IsWorkbook(content.Span) ? ReadWorkbook(fileName, content) : ReadText(fileName, content);
    }

    private static RosterReading ReadWorkbook(string fileName, ReadOnlyMemory<byte> content) =>
        RosterWorkbook.Find(content) is { } lines ? ReadLines(fileName, lines) : Broken(RosterTexts.Unreadable(fileName));

    private static RosterReading ReadText(string fileName, ReadOnlyMemory<byte> content)
    {
        if (RosterCsv.Decode(content.Span) is not { } text)
        {
            return Broken(RosterTexts.NotUtf8(fileName));
        }

        // A zero character stands in no text: some other kind of file.
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return Broken(RosterTexts.Unreadable(fileName));
        }

        return RosterCsv.TryRead(text, out var lines) ? ReadLines(fileName, lines) : Broken(RosterTexts.UnclosedQuote(lines.Count + 1));
    }

    private static RosterReading ReadLines(string fileName, IReadOnlyList<RosterLine> lines)
    {
        if (lines.All(line => line.IsBlank))
        {
            return Broken(RosterTexts.Empty(fileName));
        }

        var headings = lines.Take(LastHeadingRow).FirstOrDefault(IsHeadings);
        if (headings is null)
        {
            return Broken(RosterTexts.NoHeadings(fileName));
        }

        var columns = headings.Cells.Select(RosterHeadings.Find).ToList();
        if (columns.OfType<RosterColumn>().GroupBy(column => column).FirstOrDefault(group => group.Count() > 1) is { } repeated)
        {
            return Broken(RosterTexts.RepeatedHeading(headings.Number, repeated.Key));
        }

        var body = lines.Where(line => line.Number > headings.Number && !line.IsBlank).ToList();
        return body.Count == 0 ? Broken(RosterTexts.NoRows(fileName)) : ReadBody(body, columns);
    }

    private static bool IsHeadings(RosterLine line)
    {
        var columns = line.Cells.Select(RosterHeadings.Find).ToList();
        return columns.Contains(RosterColumn.Unit) && columns.Count(column => column is not null) > 1;
    }

    private static RosterReading ReadBody(List<RosterLine> body, List<RosterColumn?> columns)
    {
        var builder = new RosterBuilder();
        foreach (var line in body)
        {
            if (line.Cells.Skip(columns.Count).Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                builder.Refuse(RosterTexts.TooManyCells(line.Number));
            }
            else
            {
                builder.Add(RowOf(line, columns));
            }
        }

        return builder.Build();
    }

    private static RosterRow RowOf(RosterLine line, List<RosterColumn?> columns)
    {
        var cells = new Dictionary<RosterColumn, string>();
        foreach (var (column, cell) in columns.Zip(line.Cells))
        {
            var text = VietnameseText.Normalize(cell).Trim();
            if (column is not null && text.Length > 0)
            {
                cells.Add(column.Value, text);
            }
        }

        return new RosterRow(line.Number, cells);
    }

    private static RosterReading.Broken Broken(string problem) => new([problem]);
}
