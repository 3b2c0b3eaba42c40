using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Ingestion.Reading.Spreadsheets;

/// <summary>
/// Parts a worksheet into what an office lays out on it: title lines, tables, closing lines. Blank rows part; a row of
/// several cells belongs to a table, a row of one cell is a line unless it stands inside a table (a group's heading).
/// </summary>
internal static partial class SheetLayout
{
    /// <summary>The sheet as blocks in reading order.</summary>
    public static IEnumerable<Block> Read(Sheet sheet)
    {
        // Three filled cells make a table; two may be the two columns of a letter's head or of its signature.
        var cellsOfTable = Math.Clamp(sheet.ColumnCount, 2, 3);
        var table = new List<TableRow>();
        foreach (var part in PartsOf(sheet))
        {
            var lines = part.TakeWhile(row => FilledCells(row).Count() < cellsOfTable).ToList();
            var rows = part.Skip(lines.Count).ToList();
            var goesOn = table.Count > 0 && rows.Count > 0 && !IsHeading(rows[0]);
            if (goesOn)
            {
                table.AddRange(part);
                continue;
            }

            foreach (var block in Flush(table).Concat(lines.SelectMany(ReadLine)))
            {
                yield return block;
            }

            table.AddRange(rows);
        }

        foreach (var block in Flush(table))
        {
            yield return block;
        }
    }

    private static List<Block> Flush(List<TableRow> table)
    {
        List<Block> blocks = table.Count == 0 ? [] : [new Table([.. table])];
        table.Clear();
        return blocks;
    }

    private static IEnumerable<List<TableRow>> PartsOf(Sheet sheet)
    {
        var part = new List<TableRow>();
        for (var i = 0; i < sheet.RowCount; i++)
        {
            var row = new TableRow(sheet.CellsOf(i));
            if (row.Cells.Any(cell => cell.Paragraphs.Count > 0))
            {
                part.Add(row);
            }
            else if (part.Count > 0)
            {
                yield return part;
                part = [];
            }
        }

        if (part.Count > 0)
        {
            yield return part;
        }
    }

    private static IEnumerable<TableCell> FilledCells(TableRow row) => row.Cells.Where(cell => cell.Paragraphs.Count > 0);

    /// <summary>A table's heading begins with words ("TT"), a row of it with a number.</summary>
    private static bool IsHeading(TableRow row) => !Number().IsMatch(FilledCells(row).First().Paragraphs[0]);

    /// <summary>One filled cell is a line of text, two are columns side by side.</summary>
    private static IEnumerable<Block> ReadLine(TableRow row)
    {
        var cells = FilledCells(row).ToList();
        return cells.Count == 1
            ? cells[0].Paragraphs.Select(line => new Paragraph(line))
            : [new Table([new TableRow([.. cells.Select(cell => cell with { ColumnSpan = 1 })])])];
    }

    [GeneratedRegex(@"^\(?(\d+([.,]\d+)*|[IVXLC]+|[A-Za-zĐđ])[.)/]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Number();
}
