using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion.Reading;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>Reads a table of tasks (TT, nhiệm vụ, chủ trì, phối hợp, thời gian, sản phẩm) whatever the order of its columns.</summary>
internal static partial class TaskTable
{
    private const int HeadingRows = 3;

    /// <summary>Whether one of the first rows is a row of such headings.</summary>
    public static bool IsTaskTable(Table table) => ColumnsOf(table) is not null;

    /// <summary>The columns by the first row of such headings, or null.</summary>
    public static TaskColumns? ColumnsOf(Table table) => table.Rows.Take(HeadingRows).Select(TaskColumns.Read).OfType<TaskColumns>().FirstOrDefault();

    /// <summary>The rows under the headings.</summary>
    public static IReadOnlyList<TaskRow> Read(Table table)
    {
        var rows = new List<TaskRow>();
        TaskColumns? columns = null;
        var carried = Array.Empty<string>();
        foreach (var row in table.Rows)
        {
            if (TaskColumns.Read(row) is { } found && (columns is null || columns == found))
            {
                columns = found;
                continue;
            }

            if (columns is null || Cells(row, carried) is not { Length: > 0 } cells || cells.All(cell => cell.Length == 0) || IsColumnNumbers(cells))
            {
                continue;
            }

            carried = cells;
            rows.Add(RowOf(cells, columns, row.Cells.Count));
        }

        return rows;
    }

    /// <summary>The row's cells by column, what a merged cell holds repeated downwards.</summary>
    private static string[] Cells(TableRow row, string[] above)
    {
        var cells = new List<string>();
        foreach (var cell in row.Cells)
        {
            var text = cell.ContinuesAbove && cells.Count < above.Length ? above[cells.Count] : string.Join("; ", cell.Paragraphs.Where(paragraph => paragraph.Trim().Length > 0)).Trim();
            cells.Add(text);
            cells.AddRange(Enumerable.Repeat("", Math.Max(0, cell.ColumnSpan - 1)));
        }

        return [.. cells];
    }

    /// <summary>"(1) (2) (3)" under the headings.</summary>
    private static bool IsColumnNumbers(string[] cells) =>
        cells.Length > 2 && cells.Select((cell, i) => cell.Trim('(', ')') == (i + 1).ToString(CultureInfo.InvariantCulture)).All(same => same);

    private static TaskRow RowOf(string[] cells, TaskColumns columns, int cellCount)
    {
        var label = At(cells, columns.Ordinal).TrimEnd('.', ')');
        var filled = cells.Where((cell, i) => i != columns.Ordinal && cell.Length > 0).ToList();
        if (filled.Count <= 1 && (cellCount <= 2 || At(cells, columns.Lead).Length == 0) && !Digits().IsMatch(label))
        {
            return new TaskRow(label, filled.FirstOrDefault() ?? label, "", null);
        }

        var text = string.Join(" | ", cells.Where((_, i) => i != columns.Ordinal));
        return new TaskRow(label, null, text, new TaskCells(
            At(cells, columns.Task), At(cells, columns.Lead), At(cells, columns.Support), At(cells, columns.Deadline), At(cells, columns.Product)));
    }

    private static string At(string[] cells, int column) => column >= 0 && column < cells.Length ? cells[column] : "";

    /// <summary>The provision of each row: a section's heading or a task.</summary>
    public static IEnumerable<Provision> Provisions(IEnumerable<TaskRow> rows, ProvisionPath annex)
    {
        var ordinal = 0;
        foreach (var row in rows)
        {
            if (row.Task is not null)
            {
                ordinal++;
            }

            var label = row.Label.Length > 0 ? row.Label : ordinal.ToString(CultureInfo.InvariantCulture);
            yield return new Provision(annex.Child(label), row.Label, row.Heading, row.Text, []);
        }
    }

    [GeneratedRegex(@"^\d", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Digits();
}
