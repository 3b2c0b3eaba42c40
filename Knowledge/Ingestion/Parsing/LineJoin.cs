using System.Text.RegularExpressions;
using CchcBot.Knowledge.Calendar;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>Tells a line that goes on in the next one from a paragraph, and what is neither.</summary>
internal static partial class LineJoin
{
    private const int ShortestBroken = 40;

    /// <summary>Whether a line was broken by its page or file, so that <paramref name="next"/> belongs to the same sentence.</summary>
    public static bool GoesOn(string line, string next) =>
        line.Length >= ShortestBroken && !Ended().IsMatch(line) && !Begins().IsMatch(next) && !Opens().IsMatch(next) && !BodyNames.IsCapitals(next) && !BodyNames.IsCapitals(line);

    /// <summary>"GIÁM ĐỐC SỞ …" in capitals above the grounds of a decision: who decides, no words of a provision.</summary>
    public static bool IsIssuersTitle(string line) => BodyNames.IsCapitals(line) && IssuersTitle().IsMatch(line);

    /// <summary>Whether an unnumbered last paragraph only closes the document.</summary>
    public static bool IsClosing(string line) =>
        (line.TrimEnd(' ', '`', '"').EndsWith("/.", StringComparison.Ordinal) || Closing().IsMatch(line))
        && !Begins().IsMatch(line) && !Contact().IsMatch(line) && !Effect().IsMatch(line) && !Responsible().IsMatch(line)
        && DeadlineReader.Find(line, null) is not { DueOn: not null } and not { Rule: Documents.DeadlineRule.Recurring };

    /// <summary>What is in force, or no longer, is said for those who ask, though it may close the document.</summary>
    [GeneratedRegex(@"\b(?:có hiệu lực|hết hiệu lực|thay thế|bãi bỏ|hủy bỏ|huỷ bỏ)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Effect();

    /// <summary>Whom to ask is said for those who ask.</summary>
    [GeneratedRegex(@"\bliên hệ\b.*(?<!\d)0\d(?:[ .]?\d){7,9}(?!\d)|\w@\w", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Contact();

    /// <summary>A line that says by its first words what it tells, or that asks somebody: it goes on no other.</summary>
    [GeneratedRegex(@"^(?:(?:Thời gian|Địa điểm|Chủ trì|Thành phần|Nội dung|Hình thức|Kinh phí)\b[^:]{0,30}:|(?:Kính )?[Đđ]ề nghị\s|Trân trọng\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Opens();

    /// <summary>Who must carry a document out is no mere closing.</summary>
    [GeneratedRegex(@"\b(?:chịu|có) trách nhiệm\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Responsible();

    [GeneratedRegex(@"[.;:?!/”""]\)?\s*$|\)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Ended();

    [GeneratedRegex(@"^(?:[-–—+•~¬*]\s*\S|\(|Căn cứ |Theo đề nghị|Xét đề nghị|[!?*\d]\s)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Begins();

    [GeneratedRegex(@"^\W*(?:GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|THỦ TƯỚNG|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG|CHÁNH |TRƯỞNG |VIỆN TRƯỞNG|HIỆU TRƯỞNG|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|TỔNG GIÁM ĐỐC|CHÍNH PHỦ|THỐNG ĐỐC|BAN THƯỜNG VỤ)[^:]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex IssuersTitle();

    [GeneratedRegex(@"^(?:Trên đây là|Trân trọng|Nhận được (?:Công văn|văn bản|Công điện|Thông báo)|(?:Kính )?[Đđ]ề nghị [^.]{0,120}(?:triển khai thực hiện|nghiêm túc thực hiện|thực hiện nghiêm|phối hợp thực hiện|quan tâm)[^.]{0,40}\.?$|Yêu cầu [^.]{0,120}(?:nghiêm túc|khẩn trương)[^.]{0,60}\.?$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Closing();
}
