using System.Text.RegularExpressions;
using CchcBot.Knowledge.Ingestion.Reading;

namespace CchcBot.Knowledge.Ingestion.Checking;

/// <summary>
/// Finds a mark of secrecy (độ mật) on a document. Such a document must not be kept on a machine that is connected
/// (Luật Bảo vệ bí mật nhà nước); running words such as "bảo mật" are no mark.
/// </summary>
internal static partial class SecrecyGate
{
    private const int FirstLines = 80;

    /// <summary>The mark found, or null.</summary>
    public static string? FindMark(FileContent content) =>
        content.Stamps.Concat(content.Blocks.SelectMany(Lines).Take(FirstLines)).Select(line => line.Trim()).FirstOrDefault(line => Mark().IsMatch(line));

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.Split('\n'),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs).SelectMany(paragraph => paragraph.Split('\n')),
        _ => [],
    };

    [GeneratedRegex(@"^(?:\W*(?:TUYỆT|TỐI)?\s*M\s?Ậ\s?T\W*|(?:Độ mật|ĐỘ MẬT)\s*:\s*(?:Tuyệt mật|Tối mật|Mật|TUYỆT MẬT|TỐI MẬT|MẬT)\W*|\W*TÀI LIỆU THU HỒI(?:\W+Thời hạn.{0,40})?\W*|\W*CHỈ NGƯỜI CÓ TÊN MỚI ĐƯỢC BÓC BÌ\W*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
