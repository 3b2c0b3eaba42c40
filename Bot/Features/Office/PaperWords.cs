using System.Text.RegularExpressions;
using CchcBot.Knowledge.Text;

namespace CchcBot.Bot.Features.Office;

/// <summary>Tells the office's wish for a paper from questions about such papers and from duties to write one.</summary>
internal static partial class PaperWords
{
    /// <summary>Which paper a sentence asks for, or null.</summary>
    public static PaperWish? Find(string text)
    {
        var folded = VietnameseText.Fold(text).Trim();
        return OfficeWords.IsQuestion(folded) || Order().Match(folded) is not { Success: true } order ? null
            : order.Groups["urging"].Success ? PaperWish.UrgingLetter
            : order.Groups["correction"].Success ? PaperWish.CorrectionLetter
            : order.Groups["register"].Success ? PaperWish.Register
            : order.Groups["evidence"].Success ? PaperWish.Evidence
            : PaperWish.StatusReport;
    }

    [GeneratedRegex(
        @"^(?:hay|giup|giup toi|giup em|vui long|nho|toi muon|em muon|\s|,)*(?:xuat|tao|soan(?: thao)?|lap|viet|du thao|ket xuat|tai(?: ve)?|cho (?:toi|em)|gui (?:cho )?(?:toi|em))\s+(?:giup |cho |toi |em |du thao |file |tep |ban |word |excel |goi )*(?:(?<urging>(?:cong van|van ban|cv) don doc)|(?<correction>(?:cong van|van ban|cv)(?: de nghi)?(?: kiem tra,?)? dinh chinh)|(?<register>so theo doi (?:giai quyet )?van ban den)|(?<evidence>(?:tai lieu |ho so )?(?:kiem chung|minh chung))|bao cao (?:tinh hinh|tong hop|theo doi))\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Order();
}
