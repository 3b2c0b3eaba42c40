using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Storage;
using CchcBot.Knowledge.Text;

namespace CchcBot.Bot.Features.Assignments;

/// <summary>Reads statements about progress: what is reported, of which provision, until when, with what product or reason.</summary>
internal static partial class ProgressWords
{
    /// <summary>What a sentence reports, or null for a question or anything else.</summary>
    public static ProgressKind? FindKind(string text)
    {
        var folded = VietnameseText.Fold(text).Trim();
        return folded.Contains('?', StringComparison.Ordinal) || Asking().IsMatch(folded) || Circulating().IsMatch(folded)
            ? null
            : FindExtension(folded) ?? (Matter().IsMatch(folded) ? FindState(folded) : null);
    }

    /// <summary>Whether a sentence asks how assignments stand.</summary>
    public static bool IsQuestion(string text)
    {
        var folded = VietnameseText.Fold(text).Trim();
        return !Circulating().IsMatch(folded) && (Overdue().IsMatch(folded) || Standing().IsMatch(folded))
            && (folded.Contains('?', StringComparison.Ordinal) || Looking().IsMatch(folded));
    }

    /// <summary>Whether it asks for what is overdue only.</summary>
    public static bool IsAboutOverdue(string text) => Overdue().IsMatch(VietnameseText.Fold(text));

    /// <summary>Whether it asks about the own unit.</summary>
    public static bool IsOwn(string text) => Own().IsMatch(VietnameseText.Fold(text));

    private static ProgressKind? FindExtension(string folded) =>
        Refused().IsMatch(folded) ? ProgressKind.ExtensionRefused
        : Approved().IsMatch(folded) ? ProgressKind.ExtensionApproved
        : Extension().IsMatch(folded) ? ProgressKind.ExtensionRequested
        : null;

    private static ProgressKind? FindState(string folded) =>
        Obstructed().IsMatch(folded) ? ProgressKind.Obstructed
        : Completed().IsMatch(folded) ? ProgressKind.Completed
        : Started().IsMatch(folded) ? ProgressKind.Started
        : null;

    /// <summary>Where the sentence begins to say what was done; its end when nowhere.</summary>
    public static int FindVerb(string text)
    {
        var folded = VietnameseText.Fold(text);
        return Verb().Match(folded) is { Success: true } verb ? verb.Index : folded.Length;
    }

    /// <summary>The provision named, as paths end: "4", "2.a", "3.2"; null when none is.</summary>
    public static string? FindClause(string text)
    {
        var folded = VietnameseText.Fold(text);
        if (Point().Match(folded) is { Success: true } point)
        {
            return $"{point.Groups["clause"].Value}.{point.Groups["point"].Value}";
        }

        return Clause().Match(folded) is { Success: true } clause ? clause.Groups["clause"].Value.Trim('.') : null;
    }

    /// <summary>Whether a provision is the one named: the whole path, its end, or one below it.</summary>
    public static bool IsClause(string path, string named)
    {
        var plain = VietnameseText.Fold(path).Replace("dieu ", "", StringComparison.Ordinal);
        return plain == named || plain.EndsWith("." + named, StringComparison.Ordinal) || plain.StartsWith(named + ".", StringComparison.Ordinal);
    }

    /// <summary>The last day in a sentence about an extension; without a year the next such day after today. Null without one.</summary>
    public static DateOnly? FindNewDay(string text, DateOnly today)
    {
        var match = Day().Matches(VietnameseText.Fold(text)).LastOrDefault();
        if (match is null)
        {
            return null;
        }

        var year = match.Groups["year"].Success ? match.Groups["year"].Value : today.Year.ToString(CultureInfo.InvariantCulture);
        var isDay = DateOnly.TryParseExact(
            $"{match.Groups["day"].Value}/{match.Groups["month"].Value}/{year}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        return !isDay ? null : match.Groups["year"].Success || day > today ? day : day.AddYears(1);
    }

    /// <summary>The product's words, or null.</summary>
    public static string? FindProduct(string text) => Tail(ProductWords().Match(text));

    /// <summary>The reason or explanation in the person's words, or null.</summary>
    public static string? FindNote(string text) => Tail(ReasonWords().Match(text));

    private static string? Tail(Match match) => match.Success && match.Groups["tail"].Value.Trim(' ', '.', ',', ':') is { Length: > 0 } tail ? tail : null;

    [GeneratedRegex(@"\b(?:nao|ai|bao nhieu|khi nao|bao gio|the nao|ra sao|gi|phai|co trach nhiem|han (?:hoan thanh|la))\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(?:nhiem vu|cong viec|viec|don vi|phong)\b.{0,60}\b(?:qua han|tre han|cham han|cham tien do)\b|\b(?:qua han|tre han|cham tien do)\b.{0,60}\b(?:nhiem vu|cong viec|don vi|phong)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Overdue();

    [GeneratedRegex(@"\btien do\s+(?:thuc hien|nhiem vu|cong viec|cac nhiem vu)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Standing();

    [GeneratedRegex(@"\b(?:nao|gi|bao nhieu|the nao|ra sao|den dau|khong|liet ke|danh sach|cho (?:toi|em|biet)|xem|bao cao)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Looking();

    [GeneratedRegex(@"\b(?:phong|don vi|ban|trung tam|chi cuc)?\s*(?:cua\s+)?(?:toi|minh|em|chung toi)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:da|dang|xin|de nghi|hoan thanh|gap)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:quan triet|pho bien|truyen dat)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Circulating();

    [GeneratedRegex(@"\b(?:nhiem vu|viec|khoan|muc|diem|dieu)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Matter();

    [GeneratedRegex(@"\b(?:xin|de nghi|xin phep)\s+(?:duoc\s+|cho\s+)?(?:gia han|lui (?:thoi )?han|keo dai thoi (?:han|gian))\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Extension();

    [GeneratedRegex(@"^(?:dong y|chap thuan|chap nhan|cho phep|nhat tri)\b.*\bgia han\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Approved();

    [GeneratedRegex(@"^(?:khong|chua|tu choi)\s*(?:dong y|chap thuan|chap nhan|cho phep|nhat tri)?\b.*\bgia han\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Refused();

    [GeneratedRegex(@"\b(?:vuong mac|kho khan|vuong)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Obstructed();

    [GeneratedRegex(@"\bda\s+(?:hoan thanh|thuc hien xong|lam xong|giai quyet xong|xong|hoan tat)\b|\b(?:hoan thanh|lam|thuc hien)\b.{0,60}\b(?:xong|roi)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Completed();

    [GeneratedRegex(@"\bdang\s+(?:lam|thuc hien|trien khai|xu ly|xu li|tien hanh)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Started();

    [GeneratedRegex(@"\bdiem\s+(?<point>[a-z])\s*,?\s*khoan\s+(?<clause>\d+)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Point();

    [GeneratedRegex(@"\b(?:nhiem vu|khoan|muc|diem|dieu)\s+(?:so\s+|thu\s+|tai\s+)?(?<clause>\d+(?:\.[0-9a-z]+)*|[ivx]+(?:\.\d+)+)\b(?!\s*/)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Clause();

    [GeneratedRegex(@"\b(?:den|toi|sang|truoc)\s+(?:het\s+)?(?:ngay\s+)?(?<day>\d{1,2})[/.-](?<month>\d{1,2})(?:[/.-](?<year>\d{4}))?\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Day();

    [GeneratedRegex(@"\bsản phẩm\s*(?:là|gồm|:)?\s*(?<tail>.+?)(?=$|[;.]|,\s*(?:vì|do|lý do))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ProductWords();

    [GeneratedRegex(@"\b(?:lý do(?: là)?|lí do(?: là)?|vì|do|vướng mắc(?: là| về| ở)?|khó khăn(?: là| về| ở)?|ly do)\s*:?\s+(?<tail>.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ReasonWords();
}
