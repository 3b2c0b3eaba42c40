namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>Parts a grid into cells: places with no ruling between them are one cell.</summary>
internal sealed class CellRegions(
    IReadOnlyList<double> edges,
    IReadOnlyList<double> levels,
    IReadOnlyList<Ruling> horizontals,
    IReadOnlyList<Ruling> verticals)
{
    private const double Tolerance = 4;

    private readonly int _columns = edges.Count - 1;
    private readonly int _rows = levels.Count - 1;

    /// <summary>The cells, row by row, still without text.</summary>
    public IReadOnlyList<RuledCell> Find()
    {
        var taken = new bool[_rows, _columns];
        var cells = new List<RuledCell>();
        for (var row = 0; row < _rows; row++)
        {
            for (var column = 0; column < _columns; column++)
            {
                if (!taken[row, column])
                {
                    var cell = Grow(row, column, taken);
                    Take(cell, taken);
                    cells.Add(cell);
                }
            }
        }

        return cells;
    }

    private RuledCell Grow(int row, int column, bool[,] taken)
    {
        var right = column + 1;
        while (right < _columns && !taken[row, right] && !HasRightEdge(row, right - 1))
        {
            right++;
        }

        var below = row + 1;
        while (below < _rows && Enumerable.Range(column, right - column).All(at => !taken[below, at] && !HasLowerEdge(below - 1, at)))
        {
            below++;
        }

        return new RuledCell(row, column, below - row, right - column, []);
    }

    private static void Take(RuledCell cell, bool[,] taken)
    {
        for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
        {
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
            {
                taken[row, column] = true;
            }
        }
    }

    private bool HasRightEdge(int row, int column) =>
        Covers(verticals, edges[column + 1], (levels[row] + levels[row + 1]) / 2);

    private bool HasLowerEdge(int row, int column) =>
        Covers(horizontals, levels[row + 1], (edges[column] + edges[column + 1]) / 2);

    private static bool Covers(IReadOnlyList<Ruling> rulings, double at, double middle) =>
        rulings.Any(ruling => Math.Abs(ruling.At - at) <= Tolerance && ruling.From <= middle && ruling.To >= middle);
}
