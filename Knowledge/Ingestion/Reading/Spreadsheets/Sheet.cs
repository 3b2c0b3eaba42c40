using ExcelDataReader;

namespace CchcBot.Knowledge.Ingestion.Reading.Spreadsheets;

/// <summary>The used part of a worksheet: texts by row and column, and which cells are merged.</summary>
internal sealed class Sheet
{
    private const int MostColumns = 256;
    private const int MostRows = 200_000;

    private readonly List<string[]> _rows = [];
    private readonly Dictionary<int, List<CellRange>> _merges = [];

    private Sheet()
    {
    }

    /// <summary>How many rows are used.</summary>
    public int RowCount => _rows.Count;

    /// <summary>How many columns are used.</summary>
    public int ColumnCount { get; private set; }

    /// <summary>Takes the sheet that a reader stands on.</summary>
    public static Sheet Take(IExcelDataReader reader, CancellationToken cancellationToken)
    {
        var sheet = new Sheet();
        while (reader.Read() && sheet._rows.Count < MostRows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sheet._rows.Add(TakeRow(reader));
        }

        sheet.DropUnusedEnd();
        sheet.TakeMerges(reader.MergeCells ?? []);
        return sheet;
    }

    /// <summary>The cells of a row from the first to the last used column, merged ones once.</summary>
    public IReadOnlyList<TableCell> CellsOf(int row)
    {
        var cells = new List<TableCell>();
        for (var column = 0; column < ColumnCount;)
        {
            var merge = FindMerge(row, column);
            var span = merge is null ? 1 : Math.Min(merge.ToColumn, ColumnCount - 1) - column + 1;
            var isContinued = merge is not null && merge.FromRow < row;
            cells.Add(new TableCell(isContinued ? [] : LinesOf(row, column), span, isContinued));
            column += span;
        }

        return cells;
    }

    private static string[] TakeRow(IExcelDataReader reader)
    {
        var cells = new string[Math.Min(reader.FieldCount, MostColumns)];
        for (var column = 0; column < cells.Length; column++)
        {
            cells[column] = CellText.Write(reader.GetValue(column), reader.GetNumberFormatString(column));
        }

        return cells;
    }

    private void DropUnusedEnd()
    {
        var used = _rows.FindLastIndex(row => Array.Exists(row, HasText)) + 1;
        _rows.RemoveRange(used, _rows.Count - used);
        ColumnCount = _rows.Count == 0 ? 0 : _rows.Max(row => Array.FindLastIndex(row, HasText)) + 1;
    }

    private void TakeMerges(CellRange[] ranges)
    {
        foreach (var range in ranges.Where(range => range.FromColumn < ColumnCount))
        {
            for (var row = range.FromRow; row <= Math.Min(range.ToRow, RowCount - 1); row++)
            {
                if (!_merges.TryGetValue(row, out var merges))
                {
                    _merges[row] = merges = [];
                }

                merges.Add(range);
            }
        }
    }

    private CellRange? FindMerge(int row, int column) =>
        _merges.GetValueOrDefault(row)?.Find(range => range.FromColumn == column);

    private string[] LinesOf(int row, int column) =>
        column < _rows[row].Length
            ? _rows[row][column].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [];

    private static bool HasText(string text) => text.Length > 0;
}
