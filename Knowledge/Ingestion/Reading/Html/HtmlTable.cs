using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CchcBot.Knowledge.Ingestion.Reading.Html;

/// <summary>Lays out the tables of a web page.</summary>
internal static class HtmlTable
{
    private const int MostColumns = 256;

    /// <summary>A table; one of a single column is a frame around its text.</summary>
    public static IReadOnlyList<Block> Read(IHtmlTableElement table, Func<IElement, List<string>> readCell)
    {
        var rows = table.Rows.ToList();
        if (rows.TrueForAll(row => row.Cells.Length <= 1))
        {
            return [.. rows.SelectMany(row => row.Cells).SelectMany(readCell).Select(line => new Paragraph(line))];
        }

        // For each column, the cell above that still reaches down, and how many rows further.
        var open = new Dictionary<int, (int Rows, int Span)>();
        return [new Table([.. rows.Select(row => new TableRow(ReadRow(row, open, readCell)))])];
    }

    /// <summary>A block as lines.</summary>
    public static IEnumerable<string> LinesOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs),
        _ => [],
    };

    private static List<TableCell> ReadRow(IHtmlTableRowElement row, Dictionary<int, (int Rows, int Span)> open, Func<IElement, List<string>> readCell)
    {
        var cells = new List<TableCell>();
        var column = 0;
        foreach (var cell in row.Cells)
        {
            column = Continue(cells, open, column);
            var span = Math.Clamp(cell.ColumnSpan, 1, MostColumns);
            if (cell.RowSpan > 1)
            {
                open[column] = (cell.RowSpan - 1, span);
            }

            cells.Add(new TableCell(readCell(cell), span));
            column += span;
        }

        Continue(cells, open, column);
        return cells;
    }

    /// <summary>Adds the cells that reach down into this row from above.</summary>
    private static int Continue(List<TableCell> cells, Dictionary<int, (int Rows, int Span)> open, int column)
    {
        while (column < MostColumns && open.TryGetValue(column, out var above))
        {
            cells.Add(new TableCell([], above.Span, true));
            if (above.Rows == 1)
            {
                open.Remove(column);
            }
            else
            {
                open[column] = (above.Rows - 1, above.Span);
            }

            column += above.Span;
        }

        return column;
    }
}
