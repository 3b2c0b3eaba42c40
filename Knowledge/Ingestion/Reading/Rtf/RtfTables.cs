namespace CchcBot.Knowledge.Ingestion.Reading.Rtf;

/// <summary>Collects the rows of a table as rich text gives them: cell by cell, with the row's layout before it.</summary>
internal sealed class RtfTables
{
    private readonly List<(List<RtfCell> Layout, List<IReadOnlyList<string>> Cells)> _rows = [];
    private List<RtfCell> _layout = [];
    private List<IReadOnlyList<string>> _cells = [];
    private RtfCell _next = new(0, false, false);

    /// <summary>Whether rows are being collected.</summary>
    public bool IsOpen => _rows.Count > 0 || _cells.Count > 0;

    /// <summary>A row's layout begins.</summary>
    public void BeginRow() => _layout = [];

    /// <summary>The next cell described is the lower part of one merged downwards.</summary>
    public void MarkContinuesAbove() => _next = _next with { ContinuesAbove = true };

    /// <summary>The next cell described is the right part of one merged sideways.</summary>
    public void MarkContinuesLeft() => _next = _next with { ContinuesLeft = true };

    /// <summary>The right edge of the cell described.</summary>
    public void EndDescription(int rightEdge)
    {
        _layout.Add(_next with { RightEdge = rightEdge });
        _next = new RtfCell(0, false, false);
    }

    /// <summary>A cell ends.</summary>
    public void AddCell(IReadOnlyList<string> lines) => _cells.Add(lines);

    /// <summary>A row ends.</summary>
    public void EndRow()
    {
        if (_cells.Count > 0)
        {
            _rows.Add((_layout, _cells));
            _cells = [];
        }
    }

    /// <summary>The table collected; a table of one column is a frame around its text.</summary>
    public IReadOnlyList<Block> Take()
    {
        EndRow();
        var edges = _rows.SelectMany(row => row.Layout).Select(cell => cell.RightEdge).Distinct().Order().ToList();
        List<Block> blocks = _rows.TrueForAll(row => row.Cells.Count <= 1)
            ? [.. _rows.SelectMany(row => row.Cells).SelectMany(lines => lines).Select(line => new Paragraph(line))]
            : [new Table([.. _rows.Select(row => new TableRow(CellsOf(row.Layout, row.Cells, edges)))])];
        _rows.Clear();
        return blocks;
    }

    private static List<TableCell> CellsOf(List<RtfCell> layout, List<IReadOnlyList<string>> texts, List<int> edges)
    {
        var cells = new List<TableCell>();
        var column = 0;
        for (var i = 0; i < texts.Count; i++)
        {
            var cell = i < layout.Count ? layout[i] : null;
            var end = cell is null ? column + 1 : edges.IndexOf(cell.RightEdge) + 1;
            var span = Math.Max(end - column, 1);
            column += span;
            if (cell?.ContinuesLeft == true && cells.Count > 0)
            {
                cells[^1] = cells[^1] with { ColumnSpan = cells[^1].ColumnSpan + span };
            }
            else
            {
                cells.Add(new TableCell(cell?.ContinuesAbove == true ? [] : texts[i], span, cell?.ContinuesAbove == true));
            }
        }

        return cells;
    }
}
