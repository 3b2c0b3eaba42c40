using CchcBot.Knowledge.Ingestion.Reading;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>Makes one of the pieces into which pages cut a table of tasks, so that every row is read by the headings of the first page.</summary>
internal static class TaskTableJoin
{
    private const int LongestPageNumber = 4;

    /// <summary>The blocks, each table of tasks whole.</summary>
    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks)
    {
        var joined = new List<Block>();
        var last = -1;
        foreach (var block in blocks)
        {
            if (block is Table piece && last >= 0 && GoesOn((Table)joined[last], piece))
            {
                joined[last] = Joined((Table)joined[last], piece);
                continue;
            }

            joined.Add(block);
            last = block is Table table ? (TaskTable.IsTaskTable(table) ? joined.Count - 1 : -1) : IsBetweenPages(block) ? last : -1;
        }

        return joined;
    }

    private static bool IsBetweenPages(Block block) =>
        block is Paragraph paragraph && paragraph.Text.Trim() is var text && text.Length <= LongestPageNumber && text.All(character => char.IsAsciiDigit(character) || character is '-' or ' ');

    /// <summary>A piece has the columns of the table, and either the same headings again or none.</summary>
    private static bool GoesOn(Table table, Table piece) =>
        Width(table.Rows[0]) == Width(piece.Rows[0]) && (!TaskTable.IsTaskTable(piece) || TaskTable.ColumnsOf(piece) == TaskTable.ColumnsOf(table));

    private static int Width(TableRow row) => row.Cells.Sum(cell => cell.ColumnSpan);

    private static Table Joined(Table table, Table piece)
    {
        var (last, first) = (table.Rows[^1], piece.Rows[0]);
        return IsRestOfRow(last, first, TaskTable.ColumnsOf(table)!.Ordinal)
            ? new Table([.. table.Rows.SkipLast(1), new TableRow([.. last.Cells.Zip(first.Cells, Together)]), .. piece.Rows.Skip(1)])
            : new Table([.. table.Rows, .. piece.Rows]);
    }

    /// <summary>A row without its number that stands first on a page is the rest of the row before it.</summary>
    private static bool IsRestOfRow(TableRow last, TableRow first, int ordinal) =>
        ordinal >= 0 && ordinal < first.Cells.Count && first.Cells.Count == last.Cells.Count && first.Cells.All(cell => cell.ColumnSpan == 1)
        && IsEmpty(first.Cells[ordinal]) && !IsEmpty(last.Cells[ordinal]) && !first.Cells.All(IsEmpty);

    private static bool IsEmpty(TableCell cell) => cell.Paragraphs.All(string.IsNullOrWhiteSpace);

    private static TableCell Together(TableCell upper, TableCell lower) =>
        IsEmpty(lower) ? upper : upper with { Paragraphs = [string.Join(' ', upper.Paragraphs.Concat(lower.Paragraphs))] };
}
