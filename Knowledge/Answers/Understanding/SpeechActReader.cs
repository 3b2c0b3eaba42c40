using System.Text.RegularExpressions;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Understanding;

/// <summary>Tells greetings, thanks, "who are you?", "go on" and corrections from questions.</summary>
internal static partial class SpeechActReader
{
    /// <summary>What a message does.</summary>
    public static SpeechAct Read(string text)
    {
        var key = VietnameseText.FoldedKey(text);
        return key switch
        {
            _ when More().IsMatch(key) => SpeechAct.More,
            _ when WhoAreYou().IsMatch(key) => SpeechAct.WhoAreYou,
            _ when Help().IsMatch(key) => SpeechAct.Help,
            _ when Greeting().IsMatch(key) => SpeechAct.Greeting,
            _ when Thanks().IsMatch(key) => SpeechAct.Thanks,
            _ when Correction().IsMatch(key) => SpeechAct.Correction,
            _ => SpeechAct.Question,
        };
    }

    /// <summary>A correction without the words that make it one.</summary>
    public static string WithoutCorrection(string folded) => CorrectionWords().Replace(folded, match => new string(' ', match.Length));

    [GeneratedRegex(@"^(?:(?:cho )?(?:toi |minh |em )?(?:xem|doc|liet ke|hien thi|hien|ke) (?:tiep|them|nua)|tiep(?: tuc| theo| di)?|xem not|con (?:gi )?nua khong|con nua khong|trang (?:sau|tiep|ke tiep)(?: theo)?|(?:show )?more|next(?: page)?|continue)(?: (?:theo|di|nhe|a|voi|phan con lai|danh sach|giup toi|nao|please))*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex More();

    [GeneratedRegex(@"\b(?:ban|may|em|tro ly|bot|you) (?:la|ten(?: la)?) (?:ai|gi|con gi|robot|nguoi|may|chatgpt|ai vay)\b(?! (?:ky|chu tri|phu trach))|\bban (?:co phai (?:la )?|la )(?:nguoi|may|robot|bot|ai|con nguoi|tri tue nhan tao)\b|la nguoi (?:that )?hay (?:la )?may|ai (?:tao ra|lam ra|lap trinh) (?:ban|may|tro ly)|dang noi chuyen voi (?:ai|may|nguoi)|\bwho are you\b|\bare you (?:a |an )?(?:human|person|robot|bot|ai|machine|real)\b|what are you\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex WhoAreYou();

    [GeneratedRegex(@"^(?:ban|tro ly|bot|em) (?:co the |biet )?(?:lam|giup|ho tro|tra loi) (?:duoc |toi duoc |gi duoc )?(?:nhung |cai )?(?:gi|viec gi)\b|^(?:tro giup|huong dan(?: su dung)?|help|menu|what can you do|how do i use (?:you|this))$|^(?:su dung|dung|hoi) (?:ban|tro ly|he thong) (?:nhu the nao|the nao|ra sao)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Help();

    [GeneratedRegex(@"^(?:xin )?(?:chao|hello|hi|hey|alo|good (?:morning|afternoon))(?: (?!.*\b(?:gi|nao|ai|khi|bao|phai|han)\b)\w+){0,4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^(?:(?:da |vang |ok |oke )?(?:xin )?(?:cam on|cam ta|thanks?|thank you|tks|thank)(?: \w+){0,5}|ok(?:e|ay)?(?: \w+){0,2}|vang(?: a)?|da(?: vang)?(?: a)?|tam biet(?: \w+){0,3}|bye(?: bye)?|tot lam|tuyet voi|hay qua|(?:toi )?hieu roi(?: a)?)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Thanks();

    [GeneratedRegex(@"^(?:a )?(?:khong(?: phai)?|ko|nham(?: roi)?|sai(?: roi)?|no|not that)\b(?: (?:the|vay|cai do|van ban do|do|no|roi|a))* ?(?:,|y (?:toi|minh|em|cua toi)|toi (?:hoi|muon hoi|noi)|la |ma la|phai la|i mean|cong van|ke hoach|quyet dinh|thong bao|cong dien|chi thi|van ban|phong|van phong|chi cuc|trung tam|thanh tra|nam|thang|kh|cv|qd|tb)|^y (?:toi|minh|em|cua toi) (?:la|hoi|muon hoi|noi)\b|^i mean", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Correction();

    [GeneratedRegex(@"^\W*(?:a\W+)?(?:(?:khong(?: phai)?|ko|nham(?: roi)?|sai(?: roi)?|no)\b\W*)?(?:(?:the|vay|cai do|van ban do)\b\W*)?(?:(?:y (?:toi|minh|em|cua toi)|toi) (?:la|hoi|muon hoi|noi)\b(?: la\b| ve\b)?|ma la\b|phai la\b|i mean\b)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CorrectionWords();
}
