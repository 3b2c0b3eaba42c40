using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>Tells orders from statements, and the words of a duty from its deadline.</summary>
internal static partial class DutyRules
{
    private const int ActionBeginning = 80;
    private const int FewestOwnWords = 10;
    private const int LongestHeading = 120;
    private const int LongestTitle = 60;

    /// <summary>Whether a paragraph sets effect, membership, working mode or states a fact.</summary>
    public static bool IsNoOrder(string text) => NoOrder().IsMatch(VietnameseText.Fold(text));

    /// <summary>Whether what stands under a heading assesses or aims, so that only explicit orders count in it.</summary>
    public static bool HeadsNoOrders(string heading) => heading.Length < LongestHeading && Assessment().IsMatch(VietnameseText.Fold(heading));

    /// <summary>Whether a paragraph orders with the word itself: "Giao …", "Yêu cầu …".</summary>
    public static bool SaysOrder(string text) => OrderWord().IsMatch(text);

    /// <summary>Whether a paragraph amends, replaces or repeals another document by its own words.</summary>
    public static bool BeginsWithChange(string text) => Change().IsMatch(text);

    /// <summary>Whether words add to the order before them, as its report or its guarantee, and set none of their own.</summary>
    public static bool Continues(string text) => Continuation().IsMatch(text);

    /// <summary>
    /// The order that a head gives by itself before it turns to its parts: "Chủ tịch UBND các xã huy động lực lượng …, trong
    /// đó:"; null when it only names those whom the parts order.
    /// </summary>
    public static string? OwnOrder(string head) =>
        Pointing().Match(head) is { Success: true } pointing && pointing.Groups["own"].Value.Count(char.IsWhiteSpace) >= FewestOwnWords ? pointing.Groups["own"].Value : null;

    /// <summary>The words without the years in the titles of documents that they cite, which set nothing: "Công điện số … về hoàn thành … trong năm 2025".</summary>
    public static string WithoutTitleYears(string words) =>
        CitedTitle().Replace(words, title => TitleYear().Replace(title.Value, year => new string(' ', year.Length)));

    /// <summary>Whether a first paragraph only entitles what stands below it: short words without a full stop.</summary>
    public static bool IsTitle(string first) => first.Length is > 0 and <= LongestTitle && char.IsLetterOrDigit(first[^1]) && !IsPoint(first);

    /// <summary>Whether words found a body, which is what the document itself does.</summary>
    public static bool BeginsWithFounding(string text) => Founding().IsMatch(text);

    /// <summary>Whether somebody named above is to direct others: "Chỉ đạo các bệnh viện …".</summary>
    public static bool BeginsWithDirecting(string text) => Directing().IsMatch(text);

    /// <summary>Whether a paragraph is a point of a list.</summary>
    public static bool IsPoint(string text) => Point().IsMatch(text);

    /// <summary>Whether a duty is to make guidance known (quán triệt, phổ biến).</summary>
    public static bool IsCirculation(string action) => Circulation().IsMatch(VietnameseText.Fold(action[..Math.Min(ActionBeginning, action.Length)]));

    /// <summary>The action alone: its first sentence without the deadline's words.</summary>
    public static string ActionOf(string action, Deadline? deadline)
    {
        var words = deadline is null ? action : action.Replace(deadline.Text, "", StringComparison.Ordinal);
        var sentence = VietnameseSentences.Split(words.Replace('\n', ' ')).FirstOrDefault() ?? words;
        var tidy = Gaps().Replace(Trailing().Replace(sentence.Trim(), ""), " ").Trim(' ', ',', ';', '.', '/', '-');
        return tidy.Length == 0 ? action : char.ToUpper(tidy[0], CultureInfo.GetCultureInfo("vi-VN")) + tidy[1..];
    }

    [GeneratedRegex(@"khong thay doi|co hieu luc (?:thi hanh )?(?:ke )?tu|het hieu luc|^(?:to truong|to pho|truong ban|pho truong ban|thanh vien|uy vien|thu ky|chu tich hoi dong|chu tich uy ban)\b[^:]{0,60}:|thong bao (?:de|den|toi)\b.{0,200}\bbiet\b|(?:lam viec|hoat dong) theo che do|(?<=\w )dinh ky hop\b|su dung con dau|^\W*kinh phi|^\W*(?:cac )?(?:don vi|co quan|dia phuong)\b[^.;,]{0,40}\b(?:gui|nop) (?:cham|muon|qua han)\b|co to chuc phoi hop|la to chuc phoi hop", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex NoOrder();

    [GeneratedRegex(@"^\W*(?:danh gia|ket qua|tinh hinh|ton tai|han che|muc tieu|muc dich|nguyen nhan|bai hoc|uu diem|can cu|su can thiet|boi canh|thuan loi|kho khan|ve y nghia|thuc trang|pham vi|doi tuong|giai thich)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Assessment();

    [GeneratedRegex(@"^[-–—+•\s]*(?:Giao|Phân công|Yêu cầu|Đề nghị)\b|\b(?:có|chịu) trách nhiệm\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex OrderWord();

    [GeneratedRegex(@"^(?:Sửa đổi|Điều chỉnh|Bổ sung|Thay thế|Bãi bỏ|Huỷ bỏ|Hủy bỏ|Đính chính|Gia hạn)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Change();

    [GeneratedRegex(@"^(?:Báo cáo kết quả|Kết quả|Báo cáo gửi|Gửi kèm|Nội dung báo cáo|Bảo đảm|Đảm bảo|Trong đó|Trước khi|Sau khi|đồng thời,? (?:gửi|sao gửi|báo cáo))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Continuation();

    [GeneratedRegex(@"^(?<own>.+?)(?<!\b(?:nhiệm vụ|nội dung|công việc|giải pháp|việc|yêu cầu)(?: sau| sau đây| trọng tâm| chủ yếu)?)\s*[,;]\s*(?:trong đó|cụ thể|nhất là|bảo đảm (?:một số|các) (?:yêu cầu|nội dung|nguyên tắc))\b[^;:]{0,80}:\s*$", RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Pointing();

    [GeneratedRegex(@"\bsố\s+\d{1,5}[^\s,;]*(?:\s+ngày\s+[^,;]{4,30}?\d{4})?(?:\s+của\s+[^,;]{3,80}?)?\s+(?:về|Về)\s+(?:(?!\s*[,;]\s+(?:" + DutyWords.Verbs + "|" + DutyWords.Bodies + @"|trong đó)\b)(?:[^;.]|\.(?=\d)))*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex CitedTitle();

    [GeneratedRegex(@"\b(?:trong|đến|đến hết|cuối)\s+năm\s+20\d\d", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex TitleYear();

    [GeneratedRegex(@"^(?:Thành lập|Kiện toàn|Giải thể)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Founding();

    [GeneratedRegex(@"^[-–—+•\s]*(?:Chỉ đạo|Phân công)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Directing();

    [GeneratedRegex(@"^[-–—+•~¬*_]+\s*\S", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Point();

    [GeneratedRegex(@"\b(?:quan triet|pho bien)\b(?!,? giao duc phap luat)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Circulation();

    [GeneratedRegex(@"[,;]?\s*(?:hoàn thành|thực hiện|xong)?\s*[.,;/]*\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"\s{2,}|\s+(?=[,;.])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Gaps();
}
