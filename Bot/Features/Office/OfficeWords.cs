using System.Text.RegularExpressions;
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

        return folded.Contains('?', StringComparison.Ordinal) || Asking().IsMatch(folded) ? null
            : Urge().IsMatch(folded) ? OfficeWish.Urge
            : Circulate().IsMatch(folded) ? OfficeWish.Circulate
            : null;
    }

    [GeneratedRegex(@"^(?:hay|giup|giup toi|giup em|vui long|nho|cho toi|toi muon|em muon|can|\s|,)*(?:don doc|gui (?:thong bao |tin |loi )?(?:don doc|nhac)|nhac (?:nho |nhac )?(?:cac |nhung |tat ca )*(?:don vi|phong))\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Urge();

    [GeneratedRegex(@"^(?:hay|giup|giup toi|giup em|vui long|nho|toi muon|em muon|\s|,)*(?:chuyen|gui|luan chuyen|phat hanh)\s+(?:van ban|cong van|ke hoach|thong bao|quyet dinh|chi thi|cv|kh|tb|qd|ct)\b.{0,80}?\b(?:den|cho|toi)\s+(?:cac |tat ca |moi )*(?:don vi|phong|trung tam|chi cuc|thanh tra|van phong|ban)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Circulate();

    [GeneratedRegex(@"\bma tran\b.{0,40}\b(?:don vi|van ban|quan triet|xac nhan)\b|\bbang (?:theo doi|tong hop)\b.{0,40}\b(?:quan triet|xac nhan|don vi|pho bien)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Matrix();

    [GeneratedRegex(@"\b(?:nao|ai|bao nhieu|khi nao|bao gio|the nao|ra sao|gi|phai khong|duoc khong)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asking();
}
