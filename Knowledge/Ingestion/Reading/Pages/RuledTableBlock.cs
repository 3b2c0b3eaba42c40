using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>A ruled table with what goes on of it on later pages.</summary>
internal sealed partial class RuledTableBlock(RuledTable first)
{
    private const double SameEdge = 6;
    private const double CellPadding = 5;

    private readonly List<TableRow> _rows = RowsOf(first);

    /// <summary>Adds the table at the top of the next page when its columns are the same.</summary>
    public bool TryAdd(PageItem.Ruled previous, PageItem.Ruled next)
    {
        var isSame = previous.Page + 1 == next.Page
            && first.Edges.Count == next.Table.Edges.Count
            && first.Edges.Zip(next.Table.Edges).All(pair => Math.Abs(pair.First - pair.Second) < SameEdge);
        if (!isSame)
        {
            return false;
        }

        var rows = RowsOf(next.Table);
        if (rows.Count > 0 && _rows.Count > 0 && TextsOf(rows[0]).SequenceEqual(TextsOf(_rows[0])))
        {
            rows.RemoveAt(0);
        }

        if (rows.Count > 0 && _rows.Count > 0 && GoesOn(rows[0], _rows[^1]))
        {
            _rows[^1] = Join(_rows[^1], rows[0]);
            rows.RemoveAt(0);
        }

        _rows.AddRange(rows);
        return true;
    }

    /// <summary>The table.</summary>
    public Table ToTable() => new([.. _rows]);

    /// <summary>A row that a page break parted goes on without its number.</summary>
    private static bool GoesOn(TableRow row, TableRow above) =>
        row.Cells.Count == above.Cells.Count
        && row.Cells[0] is { Paragraphs.Count: 0, ContinuesAbove: false }
        && above.Cells[0].Paragraphs.Count > 0;

    private static TableRow Join(TableRow above, TableRow row) =>
        new([.. above.Cells.Zip(row.Cells, (one, other) => one with { Paragraphs = Join(one.Paragraphs, other.Paragraphs) })]);

    private static IReadOnlyList<string> Join(IReadOnlyList<string> above, IReadOnlyList<string> below)
    {
        var isParted = above.Count > 0 && below.Count > 0 && (char.IsLower(below[0][0]) || char.IsLetterOrDigit(above[^1][^1]));
        return isParted ? [.. above.SkipLast(1), above[^1] + ' ' + below[0], .. below.Skip(1)] : [.. above, .. below];
    }

    private static IEnumerable<string> TextsOf(TableRow row) => row.Cells.Select(cell => string.Join(' ', cell.Paragraphs));

    /// <summary>The rows that hold something: double rulings leave empty ones.</summary>
    private static List<TableRow> RowsOf(RuledTable table)
    {
        var rows = new List<TableRow>();
        for (var row = 0; row < table.RowCount; row++)
        {
            var cells = table.Cells
                .Where(cell => cell.Row <= row && row < cell.Row + cell.RowSpan)
                .OrderBy(cell => cell.Column)
                .Select(cell => ReadCell(cell, table, cell.Row < row))
                .ToList();
            if (cells.Exists(cell => cell.Paragraphs.Count > 0))
            {
                rows.Add(new TableRow(cells));
            }
        }

        return rows;
    }

    private static TableCell ReadCell(RuledCell cell, RuledTable table, bool continuesAbove)
    {
        if (continuesAbove)
        {
            return new TableCell([], cell.ColumnSpan, true);
        }

        var column = new TextColumn(table.Edges[cell.Column] + CellPadding, table.Edges[cell.Column + cell.ColumnSpan] - CellPadding);
        var lines = new LineJoiner(column).Join(cell.Lines);
        return new TableCell([.. lines.Select(JoinNumber)], cell.ColumnSpan);
    }

    /// <summary>A narrow column breaks even Roman numbers.</summary>
    private static string JoinNumber(string text) =>
        RomanNumber().IsMatch(text) ? text.Replace(" ", "", StringComparison.Ordinal) : text;

    [GeneratedRegex(@"^[IVXLC]+( [IVXLC]+)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RomanNumber();
}
