using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>
/// The lines of page headers and footers that may mark how a document is to be handled (độ mật, độ khẩn, phạm vi lưu hành);
/// all other lines there are page furniture.
/// </summary>
internal static partial class PageMarks
{
    private const int LongestMark = 80;

    /// <summary>Whether a line may be a mark.</summary>
    public static bool IsMark(string line) => line.Length <= LongestMark && Mark().IsMatch(line);

    [GeneratedRegex(
        @"(^|\W)(MẬT|[Tt]uyệt mật|[Tt]ối mật|[Đđ]ộ mật|ĐỘ MẬT|[Tt]hu hồi|THU HỒI|[Ll]ưu hành|LƯU HÀNH|[Pp]hạm vi|PHẠM VI|"
        + @"HỎA TỐC|HOẢ TỐC|[Hh]ỏa tốc|[Hh]oả tốc|[Tt]hượng khẩn|KHẨN|[Kk]hẩn|[Bb]óc bì|BÓC BÌ|[Kk]hông phổ biến|KHÔNG PHỔ BIẾN)(\W|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mark();
}
