using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>The folded words that tell statements about circulation from questions about it and about duties.</summary>
internal static partial class CirculationWords
{
    /// <summary>The first verb of circulation: quán triệt, phổ biến, truyền đạt.</summary>
    public static Match FindVerb(string folded) => Verb().Match(folded);

    /// <summary>Whether an acknowledgement itself is spoken of: "xác nhận", "ghi nhận".</summary>
    public static bool SpeaksOfAcknowledgement(string folded) => AcknowledgementNoun().IsMatch(folded);

    /// <summary>Whether the sentence asks.</summary>
    public static bool IsQuestion(string folded) => folded.Contains('?', StringComparison.Ordinal) || Asking().IsMatch(folded);

    /// <summary>Whether it speaks of what has to be done and not of what was done.</summary>
    public static bool SpeaksOfDuty(string folded) => Duty().IsMatch(folded);

    /// <summary>Whether it speaks of something done, or not yet done.</summary>
    public static bool SpeaksOfDone(string folded) => Done().IsMatch(folded);

    /// <summary>Whether something is said to be done or not done, not only meant to be finished.</summary>
    public static bool SpeaksOfPast(string folded) => Past().IsMatch(folded);

    /// <summary>Whether it asks about the state of circulation: "tình hình", "danh sách", "bao nhiêu đơn vị".</summary>
    public static bool SpeaksOfState(string folded) => State().IsMatch(folded);

    /// <summary>Whether it asks for what the document says: "nội dung gì".</summary>
    public static bool AsksForContent(string folded) => Content().IsMatch(folded);

    /// <summary>Whether it asks when, how or by how many.</summary>
    public static bool AsksForDetail(string folded) => Detail().IsMatch(folded);

    /// <summary>Whether an acknowledgement is taken back.</summary>
    public static bool TakesBack(string folded) => TakingBack().IsMatch(folded);

    /// <summary>Whether it is not done yet, or only planned.</summary>
    public static bool IsNotYet(string folded) => NotYet().IsMatch(folded);

    /// <summary>Whether a person speaks of having read something.</summary>
    public static bool SpeaksOfReading(string folded) => Reading().IsMatch(folded);

    /// <summary>Whether a person speaks of having been informed.</summary>
    public static bool SpeaksOfBeingInformed(string folded) => BeingInformed().IsMatch(folded);

    /// <summary>What a question about units wants.</summary>
    public static CirculationQuestion QuestionOf(string folded)
    {
        if (LeftDocuments().IsMatch(folded))
        {
            return CirculationQuestion.WhatIsLeft;
        }

        if (!WhichUnits().IsMatch(folded))
        {
            return CirculationQuestion.Overview;
        }

        return Negated().IsMatch(folded) ? CirculationQuestion.WhoHasNot : CirculationQuestion.WhoHas;
    }

    /// <summary>What the sentence answers to a card that waits: yes, no, change; none of it: null.</summary>
    public static AcknowledgementIntent? FindAnswer(string key) =>
        Yes().IsMatch(key) ? AcknowledgementIntent.Confirm
        : No().IsMatch(key) ? AcknowledgementIntent.Cancel
        : Change().IsMatch(key) ? AcknowledgementIntent.Correct
        : null;

    [GeneratedRegex(@"\b(?:quan (?:triet|chiet|triec)|(?<!\bcong van |\bke hoach )pho (?:bien|byen)|truyen dat|circulat(?:e|ed|ing)|disseminat(?:e|ed|ing))\b|\bda thong bao (?:toi|den|cho)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:xac nhan|ghi nhan|acknowledged?)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AcknowledgementNoun();

    [GeneratedRegex(@"\b(?:nao|ai|bao nhieu|may (?:nguoi|don vi|phong)|khi nao|bao gio|luc nao|the nao|ra sao|the sao|phai khong|dung khong|duoc chua|hay chua|gi|danh sach|thong ke|liet ke|tinh hinh|tien do|cho (?:toi|em|minh|xem|biet|hoi)|tra cuu|xem (?:giup|lai|tinh)|which|who|when|how many|what|has|have)\b|\bchua\s*(?:a|nhi|vay|the|ban|em|anh|chi)?\s*[.!]*$|\b(?:khong|ko|k)\s*[.!]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(?:phai|can(?! bo)|nen|co trach nhiem|duoc giao|bi giao|yeu cau|de nghi|chi dao|thoi han|han(?! che)(?: chot| cuoi)?|truoc ngay|cham nhat|quy dinh|must|should|need|deadline|due)\b(?!\s+(?:khong|ko)\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Duty();

    [GeneratedRegex(@"\b(?:da|chua|roi|xong|vua|moi (?:quan|pho|to chuc|hop)|hoan thanh|not yet|has|have)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(?:da|chua|roi|not|has|have)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Past();

    [GeneratedRegex(@"\b(?:tinh hinh|tien do|ket qua|thong ke|danh sach|liet ke|ty le|ti le|bao nhieu (?:don vi|phong)|may (?:don vi|phong)|status)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex State();

    [GeneratedRegex(@"\b(?:noi dung (?:gi|nao)|quan triet (?:gi|nhung gi|dieu gi|nhung noi dung)|pho bien (?:gi|nhung gi|dieu gi|nhung noi dung)|noi (?:gi|ve)|la gi)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Content();

    [GeneratedRegex(@"\b(?:khi nao|bao gio|luc nao|ngay nao|hom nao|bao nhieu|may nguoi|hinh thuc (?:gi|nao)|bang cach nao|ai (?:xac nhan|ghi nhan|bao)|when|how many)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Detail();

    [GeneratedRegex(@"\b(?:rut(?: lai)?|huy(?: bo)?|thu hoi|xoa|go bo|bo|withdraw)\b.{0,40}?\b(?:xac nhan|ghi nhan|bao cao quan triet|quan triet|pho bien|acknowledgement)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TakingBack();

    [GeneratedRegex(@"\bchua(?: kip| the| duoc| co| to chuc| hop)*\s+(?:quan|pho|truyen|xac nhan)|\b(?:se|du kien|chuan bi|dinh|sap|dang(?: chuan bi)?|ngay mai|tuan (?:sau|toi)|ke hoach (?:la|se))\b.{0,40}?\b(?:quan triet|pho bien|truyen dat)|\b(?:quan triet|pho bien)\b.{0,40}\b(?:ngay mai|tuan sau|tuan toi)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NotYet();

    [GeneratedRegex(@"\b(?:da|vua|moi)\s+(?:duoc\s+)?(?:doc|xem|nam|nghien cuu|doc va nam)\b|\b(?:doc|xem)\s+(?:xong|roi)\b|\b(?:doc|xem)\b.{0,60}\broi\s*[.!]*$|\bi (?:have )?read\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Reading();

    [GeneratedRegex(@"^\s*(?:toi|em|minh|ca nhan toi|to|anh|chi|chau)\s+(?:da|vua|moi)?\s*duoc\s+(?:quan triet|pho bien|truyen dat|nghe)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BeingInformed();

    [GeneratedRegex(@"\b(?:van ban|cong van|tai lieu)\s+nao\b.{0,60}\bchua\b|\bcon\s+(?:nhung\s+)?(?:van ban|cong van)\s+nao\b|\bchua\s+(?:quan triet|pho bien|xac nhan)\s+(?:nhung\s+)?(?:van ban|cong van)\s+nao\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LeftDocuments();

    [GeneratedRegex(@"\b(?:don vi|phong|ban|trung tam|chi cuc|bo phan|phong ban)\s+nao\b|\bai\b|\b(?:nhung|cac)\s+(?:phong|don vi)\b|\b(?:bao nhieu|may)\s+(?:phong|don vi)\b|\b(?:danh sach|liet ke|thong ke)\b|\bwhich (?:units?|departments?)\b|\bwho\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex WhichUnits();

    [GeneratedRegex(@"\b(?:chua|con thieu|chua co|not|n't)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Negated();

    [GeneratedRegex(@"^(?:da |vang |u |uh |ok )*(?:dung(?: roi| vay| the)?|xac nhan|chinh xac|chuan(?: roi)?|dong y|ok|oke|okie|okay|vang|da|u|uh|phai|phai roi|ghi nhan(?: di)?|ghi di|luu(?: lai)?(?: di)?|chot|yes|yep|confirm|correct)(?: a| nhe| nha| em| anh| chi| ban| di)*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Yes();

    [GeneratedRegex(@"^(?:huy(?: bo)?|thoi|bo qua|bo|khong ghi(?: nhan)?(?: nua)?|khong|ko|dung ghi(?: nhan)?|khong can(?: nua)?|cancel|no)(?: di| nhe| a| em| ban| nua)*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex No();

    [GeneratedRegex(@"^(?:a |o |xin loi |sorry )*(?:nham|sai|sua|khong phai|chinh(?: lai)?|dinh chinh|cho (?:toi|em|minh) sua|doi (?:lai|thanh|ngay|so)|dung ra|y (?:toi|em|minh) la|thuc ra|actually)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Change();
}
