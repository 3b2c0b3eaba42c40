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
        content.Stamps.Concat(Parts(content)).Concat(content.Around.SelectMany(line => Gap().Split(line))).Select(part => part.Trim())
            .FirstOrDefault(part => Mark().IsMatch(part) || (content.IsRecognized && MisreadMark().IsMatch(part)));

    /// <summary>The mark that keeps a document inside the office (chỉ dẫn phạm vi lưu hành), as it is spelled rightly; null without one.</summary>
    public static string? FindHandling(FileContent content) =>
        content.Stamps.Concat(Parts(content)).Select(part => Handling().Match(part.Trim())).FirstOrDefault(match => match.Success) is { } found
            ? found.Groups["internal"].Success ? "LƯU HÀNH NỘI BỘ" : "XEM XONG TRẢ LẠI"
            : null;

    /// <summary>What stands by itself in the first lines: a line, or a part of it that a gap sets off, as two columns of a letterhead are.</summary>
    private static IEnumerable<string> Parts(FileContent content) => content.Blocks.SelectMany(Lines).Take(FirstLines).SelectMany(line => Gap().Split(line));

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.Split('\n'),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs).SelectMany(paragraph => paragraph.Split('\n')),
        _ => [],
    };

    [GeneratedRegex(@"\t|[ \u00A0]{3,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(?:\W*(?:TUYỆT|TỐI)?\s*M\s?Ậ\s?T\W*|(?:Độ mật|ĐỘ MẬT)\s*:\s*(?:Tuyệt mật|Tối mật|Mật|TUYỆT MẬT|TỐI MẬT|MẬT)\W*|\W*TÀI LIỆU THU HỒI(?:\W+Thời hạn.{0,40})?\W*|\W*CHỈ NGƯỜI CÓ TÊN MỚI ĐƯỢC BÓC BÌ\W*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mark();

    /// <summary>The marks as recognition may read them off a picture, each alone in its line.</summary>
    [GeneratedRegex(@"^\W*(?:TUY[ỆÊẸỀỂ]T\s?|T[ỐÔỔỘỒ]I\s?)?M[ẬÂẠẤẦẶĂ]T\W*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MisreadMark();

    [GeneratedRegex(@"^\W*(?:(?<internal>L[ƯU]U\s?H[ÀA]NH\s?N[ỘỒÔO]I\s?B[ỘỒÔO])|XEM\s?XONG\s?TR[ẢÁÂA]\s?L[ẠAÁ]I)\W*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Handling();
}
