using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>Which column of a table of tasks holds what, by its heading; -1 where there is none.</summary>
/// <param name="Ordinal">TT, STT.</param>
/// <param name="Task">Nhiệm vụ, nội dung, công việc.</param>
/// <param name="Lead">Chủ trì, đơn vị thực hiện.</param>
/// <param name="Support">Phối hợp.</param>
/// <param name="Deadline">Thời gian, thời hạn, tiến độ.</param>
/// <param name="Product">Sản phẩm, kết quả.</param>
internal sealed record TaskColumns(int Ordinal, int Task, int Lead, int Support, int Deadline, int Product)
{
    private const int FewestCells = 3;
    private const int LongestHeading = 60;

    /// <summary>The columns of a row of headings, or null when it is none.</summary>
    public static TaskColumns? Read(TableRow row)
    {
        var headings = new List<string>();
        foreach (var cell in row.Cells)
        {
            headings.Add(VietnameseText.FoldedKey(string.Join(' ', cell.Paragraphs)));
            headings.AddRange(Enumerable.Repeat("", Math.Max(0, cell.ColumnSpan - 1)));
        }

        var columns = new TaskColumns(
            Find(headings, "tt", "stt", "so tt", "so thu tu"),
            Find(headings, "nhiem vu", "noi dung", "cong viec", "ten nhiem vu", "hoat dong", "dau viec"),
            Find(headings, "chu tri", "don vi thuc hien", "co quan thuc hien", "don vi chu tri", "trach nhiem", "phu trach"),
            Find(headings, "phoi hop"),
            Find(headings, "thoi gian", "thoi han", "tien do", "han hoan thanh", "hoan thanh"),
            Find(headings, "san pham", "ket qua", "dau ra"));
        var isHeadings = row.Cells.Count >= FewestCells && headings.TrueForAll(heading => heading.Length <= LongestHeading && !heading.Any(char.IsAsciiDigit));
        return isHeadings && columns.Task >= 0 && (columns.Lead >= 0 || columns.Deadline >= 0) ? columns : null;
    }

    private static int Find(List<string> headings, params string[] words)
    {
        foreach (var word in words)
        {
            var exact = headings.FindIndex(heading => heading == word || (word.Length > 3 && heading.Contains(word, StringComparison.Ordinal)));
            if (exact >= 0)
            {
                return exact;
            }
        }

        return -1;
    }
}
