using System.Text.RegularExpressions;
using CchcBot.Knowledge.Calendar;
using CchcBot.Knowledge.Text;

namespace CchcBot.Bot.Features.Office;

/// <summary>Tells the office's orders to the bot from questions in which the same words occur.</summary>
internal static partial class OfficeWords
{
    /// <summary>What a sentence orders, or null.</summary>
    public static OfficeWish? Find(string text)
    {
        var folded = VietnameseText.Fold(text).Trim();
        if (Matrix().IsMatch(folded))
        {
            return OfficeWish.Matrix;
        }

        return IsQuestion(folded) ? null
            : Urge().IsMatch(folded) ? OfficeWish.Urge
            : Circulate().IsMatch(folded) ? OfficeWish.Circulate
            : null;
    }

    /// <summary>Whether a sentence, without its marks, asks something.</summary>
    public static bool IsQuestion(string folded) => folded.Contains('?', StringComparison.Ordinal) || Asking().IsMatch(folded);

    /// <summary>Whether a document is to go to people, named by themselves, and not to units.</summary>
    public static bool IsToPeople(string text) => ToPeople().IsMatch(VietnameseText.Fold(text));

    /// <summary>Where the sentence begins to name those to be left out; its end when it names none.</summary>
    public static int FindException(string text)
    {
        var folded = VietnameseText.Fold(text);
        return Except().Match(folded) is { Success: true } except ? except.Index : folded.Length;
    }

    /// <summary>The last day that a sentence sets; without a year the next such day. Null when it sets none.</summary>
    public static DateOnly? FindDue(string text, DateOnly today)
    {
        var match = Due().Match(VietnameseText.Fold(text));
        if (!match.Success || DateWords.Of(match, today.Year) is not { } written)
        {
            return null;
        }

        var day = match.Groups["y"].Success || written >= today ? written : written.AddYears(1);
        return match.Groups["before"].Success ? day.AddDays(-1) : day;
    }

    [GeneratedRegex(@"\b(?:tru|ngoai tru|khong gui|khong chuyen)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Except();

    [GeneratedRegex(@"\b(?:(?<before>truoc)|han(?: chot| cuoi)?(?: xac nhan| bao cao)?|cham nhat|den het|xong)\s*(?:la\s+|:\s*|vao\s+|den\s+)?(?:ngay\s+)?(?<d>\d{1,2})\s*[/.-]\s*(?<m>\d{1,2})(?:\s*[/.-]\s*(?<y>\d{4}))?(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Due();

    [GeneratedRegex(@"^(?:hay|giup|giup toi|giup em|vui long|nho|cho toi|toi muon|em muon|can|\s|,)*(?:don doc|gui (?:thong bao |tin |loi )?(?:don doc|nhac)|nhac (?:nho |nhac )?(?:cac |nhung |tat ca )*(?:don vi|phong))\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Urge();

    [GeneratedRegex(@"^(?:hay|giup|giup toi|giup em|vui long|nho|toi muon|em muon|\s|,)*(?:chuyen|gui|luan chuyen|phat hanh)\s+(?:van ban|cong van|ke hoach|thong bao|quyet dinh|chi thi|cv|kh|tb|qd|ct)\b.{0,80}?\b(?:den|cho|toi)\s+(?:cac |tat ca |moi )*(?:don vi|phong|trung tam|chi cuc|thanh tra|van phong|ban|ong|ba|anh|chi|dong chi|d/c|ca nhan)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Circulate();

    [GeneratedRegex(@"\b(?:den|cho|toi)\s+(?:cac |tat ca |moi )*(?:ong|ba(?! don vi| phong| trung tam| chi cuc)|anh|chi(?! cuc)|dong chi|d/c|ca nhan)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ToPeople();

    [GeneratedRegex(@"\bma tran\b.{0,40}\b(?:don vi|van ban|quan triet|xac nhan)\b|\bbang (?:theo doi|tong hop)\b.{0,40}\b(?:quan triet|xac nhan|don vi|pho bien)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Matrix();

    [GeneratedRegex(@"\b(?:nao|ai|bao nhieu|khi nao|bao gio|the nao|ra sao|gi|phai khong|duoc khong)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Asking();
}
