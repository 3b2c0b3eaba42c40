using System.Text;

namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>Joins what stands on pages to blocks that know no page breaks.</summary>
internal sealed class BlockBuilder(double rightMargin)
{
    private const double SameEdge = 6;

    private readonly LineJoiner _joiner = new(rightMargin);
    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _paragraph = new();
    private PageItem? _previous;
    private int _page;
    private PageItem.Columns? _columns;
    private (IReadOnlyList<double> Edges, List<TableRow> Rows)? _table;

    /// <summary>The blocks of a document's items.</summary>
    public IReadOnlyList<Block> Build(IReadOnlyList<PageItem> items)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case PageItem.Line line:
                    Add(line);
                    break;
                case PageItem.Ruled table:
                    Add(table);
                    break;
                case PageItem.Columns columns:
                    Flush();
                    _columns = columns;
                    break;
            }

            _previous = item;
        }

        Flush();
        return _blocks;
    }

    private void Add(PageItem.Line line)
    {
        if (_columns is { } columns && line.Page == columns.Page + 1 && IsUnder(columns.Right, line.Text))
        {
            // A page break went through the signature: its name stands on the next page.
            _columns = columns with { Right = [.. columns.Right, line.Text] };
            return;
        }

        if (_paragraph.Length > 0 && _previous is PageItem.Line previous
            && !_joiner.BeginsParagraph(previous.Text, line.Text, previous.Page == line.Page))
        {
            _paragraph.Append(' ').Append(line.Text.Text);
            return;
        }

        Flush();
        _paragraph.Append(line.Text.Text);
        _page = line.Page;
    }

    private static bool IsUnder(IReadOnlyList<TextLine> column, TextLine line) =>
        column.Any(other => Math.Abs(other.Center - line.Center) < other.Size * 2)
        && line.Left > column.Min(other => other.Left) - (line.Size * 4);

    private void Add(PageItem.Ruled item)
    {
        var rows = RowsOf(item.Table);
        if (_table is var (edges, above) && GoesOn(edges, item))
        {
            above.AddRange(RowsEqual(rows[0], above[0]) ? rows.Skip(1) : rows);
            return;
        }

        Flush();
        _table = (item.Table.Edges, rows);
    }

    /// <summary>A table goes on when the next page begins with one of the same columns.</summary>
    private bool GoesOn(IReadOnlyList<double> edges, PageItem.Ruled item) =>
        _previous is PageItem.Ruled previous && previous.Page + 1 == item.Page
        && edges.Count == item.Table.Edges.Count
        && edges.Zip(item.Table.Edges).All(pair => Math.Abs(pair.First - pair.Second) < SameEdge);

    private static bool RowsEqual(TableRow one, TableRow other) =>
        one.Cells.Select(cell => string.Join(' ', cell.Paragraphs)).SequenceEqual(other.Cells.Select(cell => string.Join(' ', cell.Paragraphs)));

    private static List<TableRow> RowsOf(RuledTable table)
    {
        var rows = new List<TableRow>();
        for (var row = 0; row < table.RowCount; row++)
        {
            rows.Add(new TableRow([.. table.Cells
                .Where(cell => cell.Row <= row && row < cell.Row + cell.RowSpan)
                .OrderBy(cell => cell.Column)
                .Select(cell => ReadCell(cell, table, cell.Row < row))]));
        }

        return rows;
    }

    private static TableCell ReadCell(RuledCell cell, RuledTable table, bool continuesAbove)
    {
        const double Padding = 5;
        var right = table.Edges[cell.Column + cell.ColumnSpan] - Padding;
        return new TableCell(continuesAbove ? [] : new LineJoiner(right).Join(cell.Lines), cell.ColumnSpan, continuesAbove);
    }

    private void Flush()
    {
        if (_paragraph.Length > 0)
        {
            _blocks.Add(new Paragraph(_paragraph.ToString(), _page));
            _paragraph.Clear();
        }

        if (_columns is { } columns)
        {
            _blocks.Add(new Table([new TableRow([CellOf(columns.Left), CellOf(columns.Right)])]));
            _columns = null;
        }

        if (_table is { } table)
        {
            _blocks.Add(new Table(table.Rows));
            _table = null;
        }
    }

    /// <summary>Lines of a head or a signature are broken by their writer, unless one goes on in small letters.</summary>
    private static TableCell CellOf(IReadOnlyList<TextLine> lines)
    {
        var paragraphs = new List<string>();
        foreach (var text in lines.Select(line => line.Text))
        {
            if (paragraphs.Count > 0 && char.IsLower(text[0]))
            {
                paragraphs[^1] += ' ' + text;
            }
            else
            {
                paragraphs.Add(text);
            }
        }

        return new TableCell(paragraphs);
    }
}
