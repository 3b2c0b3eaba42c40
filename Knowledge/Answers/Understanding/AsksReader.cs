using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Answers.Understanding;

/// <summary>Reads what a folded question asks for, by the words in which people ask (Vietnamese and English).</summary>
internal static partial class AsksReader
{
    private static readonly IReadOnlyList<(Regex Words, Asks Asks)> Rules =
    [
        (IssueDate(), Asks.IssueDate), (Number(), Asks.Number), (Signatory(), Asks.Signatory), (Subject(), Asks.Subject),
        (Urgency(), Asks.Urgency), (Recipients(), Asks.Recipients), (Content(), Asks.Content), (Duties(), Asks.Duties),
        (Deadline(), Asks.Deadline), (Who(), Asks.Who), (Supporting(), Asks.Supporting), (Product(), Asks.Product),
        (Quantity(), Asks.Quantity), (Money(), Asks.Money), (Consistency(), Asks.Consistency), (Basis(), Asks.Basis),
        (CarriedOutBy(), Asks.CarriedOutBy), (References(), Asks.References), (Effect(), Asks.Effect),
        (Circulation(), Asks.Circulation), (ReplacedBy(), Asks.ReplacedBy), (Documents(), Asks.Documents), (Changes(), Asks.Changes),
        (Chain(), Asks.Chain), (Gaps(), Asks.Gaps), (Comparison(), Asks.Comparison), (Listing(), Asks.Listing), (Status(), Asks.Status),
    ];

    /// <summary>Everything the question asks for.</summary>
    public static Asks Read(string folded) =>
        WithoutDoubt(folded, Rules.Where(rule => rule.Words.IsMatch(folded)).Aggregate(Asks.None, (asks, rule) => asks | rule.Asks));

    /// <summary>"Hạn quán triệt Chỉ thị 5 là ngày nào" asks for a deadline only, though a number stands before "ngày nào".</summary>
    private static Asks WithoutDoubt(string folded, Asks asks) =>
        asks.HasFlag(Asks.IssueDate | Asks.Deadline) && DeadlineWord().IsMatch(folded) && !IssueWord().IsMatch(folded) ? asks & ~Asks.IssueDate : asks;

    [GeneratedRegex(@"\b(?:thoi )?han\b(?! (?:che|hep|han))|\btruoc ngay (?:nao|may)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DeadlineWord();

    [GeneratedRegex(@"ban hanh|phat hanh|\b(?:ky|ki)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex IssueWord();

    [GeneratedRegex(@"(?:ban hanh|ky|ki|de|phat hanh|gui)\s+(?:vao\s+)?(?:ngay (?:nao|may|bao nhieu)|khi nao|bao gio|luc nao|hom nao)|ngay (?:ban hanh|ky)\b|(?:khi nao|bao gio)\s+(?:duoc\s+)?(?:ban hanh|ky)\b|(?:\d|/[a-z-]+)\s+(?:la\s+)?ngay (?:nao|may|bao nhieu)|when was .*(?:issued|signed|dated)|what date|date of", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex IssueDate();

    [GeneratedRegex(@"\bso (?:bao nhieu|may|hieu)|so,? ky hieu|ky hieu (?:la )?gi|what number", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\bai (?:la nguoi )?(?:ky|ki)\b|nguoi (?:ky|ki)\b|do ai (?:ky|ki)\b|(?:ky|ki) boi ai|who signed|signed by|signatory", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Signatory();

    [GeneratedRegex(@"trich yeu|(?:noi |ban |quy dinh )?ve (?:viec |van de |noi dung |du an |dieu )?(?:gi\b|nao\b|luat nao|du an)|\bnoi ve\b|\babout\b|\bsubject\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Subject();

    [GeneratedRegex(@"do khan|muc do khan|khan (?:khong|den muc)|\burgen", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Urgency();

    [GeneratedRegex(@"gui (?:cho|den|toi) (?:ai|nhung|cac|don vi|co quan|noi|bo)|noi nhan|kinh gui (?:ai|nhung)|gui (?:ai|nhung dau|di dau)|\bmoi (?:nhung )?(?:ai|don vi nao|thanh phan nao)|thanh phan (?:moi|tham du|duoc moi|du hop)|who is invited|addressed to|recipients?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Recipients();

    [GeneratedRegex(@"noi (?:nhung )?gi\b|noi dung (?:gi|chinh|cua|la|cong|ke|thong|quyet|chi|nghi|van)|(?:yeu cau|quy dinh|chi dao|ket luan|neu|de cap)\s+(?:nhung\s+)?(?:noi dung\s+)?(?:gi|nhung gi|nao)\b|quy dinh nhung noi dung|tom tat|co nhung (?:gi|nhom|noi dung|nhiem vu|giai phap)|co may (?:nhiem vu|noi dung|dieu|khoan)|what does .* (?:say|require|contain)|summar", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Content();

    [GeneratedRegex(@"lam (?:nhung )?gi\b|nhiem vu (?:gi|nao|nhu the nao)|nhung (?:nhiem vu|viec|cong viec)|(?:nhung )?viec (?:gi|nao)\b|trach nhiem (?:gi|nao)|(?:thuc hien|nop|bao cao|hoan thanh|trien khai) (?:nhung )?(?:gi\b|nhiem vu|viec|cai gi)|co (?:nhung )?nhiem vu|duoc giao|giao (?:cho )?.{0,80}\b(?:gi|nao)\b|con viec|(?:liet ke|danh sach|xem) (?:cac |nhung )?(?:nhiem vu|viec|cong viec)|(?:cac|nhung|moi) (?:nhiem vu|viec|cong viec)\b.{0,20}\b(?:cua|duoc|qua han|den han)|(?:nhiem vu|cong viec|viec) cua (?:phong|don vi|toi|minh|chung|van phong|chi cuc|trung tam|thanh tra|so)|(?:viec|nhiem vu) (?:nao )?(?:dang |bi |da |sap )?(?:qua han|tre han|den han|toi han)|(?:qua|sap den|sap toi|den) han (?:nhung )?(?:viec|nhiem vu|gi)|what (?:must|should|does|do) .* (?:do|have to)|duties|responsib|obligations?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Duties();

    [GeneratedRegex(@"\bhan\b(?! (?:che|hep|han))|thoi han|den (?:khi nao|bao gio|ngay nao)|(?:truoc|vao|xong|cham nhat|trong) (?:may gio )?(?:ngay|luc|thang) (?:nao|may)|truoc may gio|(?:phai|hoan thanh|xong|nop|gui|trinh|bao cao|trien khai|ban giao|tien do|cham nhat)\b.{0,120}(?:khi nao|bao gio|luc nao|ngay nao|ngay may)|ngay nao|khi nao|bao gio|thoi gian (?:nao|hoan thanh)|bao lau (?:mot|1) lan|moi (?:thang|quy) .*ngay|deadline|by when|when (?:must|should|is|are)|due\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Deadline();

    [GeneratedRegex(@"\bai\b|\b(?:don vi|co quan|bo|phong|so|dia phuong|ong|ba|nguoi|pho thu tuong|bo nganh|tinh|to chuc|chi cuc|trung tam|(?<!van )ban|nguoi nao|cuc|vu) nao\b|la (?:co quan|don vi|nguoi) nao|giao ai|\bwho\b|which (?:unit|ministry|agency|department|office|division)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Who();

    [GeneratedRegex(@"phoi hop|co-?ordinat|support", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Supporting();

    [GeneratedRegex(@"san pham|ket qua dau ra|dau ra|\bproduct|deliverable", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Product();

    [GeneratedRegex(@"bao nhieu|\bmay (?:don vi|cong viec|viec|dau viec|thanh vien|nhiem vu|noi dung|nguoi|tieu chi|can|phan tram|dieu)|ty le|how many|how much|percent", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Quantity();

    [GeneratedRegex(@"bao nhieu (?:tien|kinh phi|von|ngan sach|dong|trieu|ty)|(?:kinh phi|so tien|ngan sach|muc chi|tong von|tien thuong|du toan)\b.{0,80}bao nhieu|how much money|(?:what|how large) (?:is )?(?:the )?budget", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Money();

    [GeneratedRegex(@"mau thuan|bat nhat|khong (?:khop|thong nhat)|sai sot|co (?:gi )?sai|sai ngay|co loi|inconsisten|contradict|mistakes?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Consistency();

    [GeneratedRegex(@"(?:thuc hien|trien khai|de nghi) (?:theo |tai )(?:to trinh|de nghi|nghi quyet|ke hoach|quyet dinh|chi thi|cong van|luat|nghi dinh|thong tu) nao|can cu (?:vao |theo )?(?:dau|nhung gi|nhung dau|(?:to trinh|ke hoach|quyet dinh|nghi quyet|cong van|thong bao|chi thi|luat|nghi dinh|thong tu|de nghi) (?:nao|gi|so may))\b|dua (?:vao|tren|theo) (?:dau|co so nao)|(?:dua|can cu|xuat phat) (?:tren|vao|theo|tu)? ?(?:nhung )?(?:van ban|can cu|co so|cai) (?:nao|gi)|can cu (?:gi|nao|phap ly)|trien khai (?:ke hoach|van ban|cong van|chi dao|thong bao|nghi quyet|quyet dinh) nao|thuc hien (?:van ban|chi dao|ke hoach|cong van) nao|theo (?:van ban|chi dao) nao|based on|implements? (?:what|which)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Basis();

    [GeneratedRegex(@"(?:van ban|cong van|ke hoach|quyet dinh|tai lieu) nao (?:cua \w+(?: \w+){0,4} )?(?:de )?(?:trien khai|thuc hien|cu the hoa|to chuc thuc hien)|trien khai\b.{0,60}\b(?:bang|tai|trong) (?:van ban|cong van|ke hoach|quyet dinh) nao|(?:duoc|da) trien khai (?:bang|boi|tai|o) (?:van ban|cong van|dau)|which (?:document|letter)s? (?:implement|carr)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CarriedOutBy();

    [GeneratedRegex(@"(?:nhac|vien dan|dan chieu|trich dan|de cap|neu|lien quan)\b.{0,20}\b(?:van ban|cong van|tai lieu) (?:nao|gi)|(?:van ban|tai lieu)(?: nao| gi)?.{0,12}(?:duoc )?(?:nhac|vien dan|dan chieu|trich dan|de cap|neu ten)|(?:phe duyet|ban hanh|quy dinh) (?:tai|theo|o|kem theo) (?:quyet dinh|van ban|nghi quyet|ke hoach|thong bao) (?:nao|so may)|which documents? .*(?:cited|mentioned)|references?\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex References();

    [GeneratedRegex(@"(?:con|het|co|mat) hieu luc|hieu luc (?:tu|ke tu|thi hanh|khi|den|the nao|khong)|con (?:ap dung|dung duoc)|in (?:force|effect)|takes? effect|still valid|effective", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Effect();

    [GeneratedRegex(@"(?:pho bien|quan triet|tuyen truyen|thong bao)\b.{0,25}(?:van ban|tai lieu|noi dung|cong van) (?:nao|gi)|(?:van ban|tai lieu|noi dung) nao.{0,30}(?:pho bien|quan triet)|which documents? .*(?:circulate|disseminate)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Circulation();

    [GeneratedRegex(@"(?:bi|duoc) (?:van ban |quyet dinh |ke hoach |cong van )?(?:nao )?(?:thay the|bai bo|sua doi|sua\b|dieu chinh|bo sung|dinh chinh|gia han)|(?:van ban|quyet dinh|chi thi|ke hoach|cong van) nao (?:da )?(?:thay the|bai bo|sua doi|sua\b|dieu chinh|dinh chinh)|co (?:bi |duoc )?(?:sua doi|dieu chinh|dinh chinh|thay the) (?:gi|noi dung nao|cho nao|khong|chua)|replaced by|superseded", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ReplacedBy();

    [GeneratedRegex(@"(?:co|nhung|cac) (?:van ban|cong van|ke hoach|quyet dinh|chi dao|tai lieu) (?:nao|gi)|(?:van ban|cong van|cong dien|quyet dinh|ke hoach|thong bao|chi thi) nao\b|is there (?:a|any) document|which document", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Documents();

    [GeneratedRegex(@"(?:van ban|quyet dinh|chi thi|ke hoach|cong van|thong bao|quy dinh|huong dan) nao (?:se |da |nao )?(?:(?:het|mat|khong con) hieu luc|(?:bi|duoc) (?:thay the|bai bo|sua doi))\b(?=.*\b(?:theo|boi|khi|tai|tu khi)\b)|lam (?:cho )?.{0,30}\bhet hieu luc|(?<!\b(?:bi|duoc) )(?:thay the|thay|bai bo|sua doi|bo sung|dieu chinh|dinh chinh) (?:nhung |cho )?(?:van ban|quyet dinh|ke hoach|cong van|chi thi|noi dung)? ?(?:nao|gi)\b|replaces? (?:what|which)|what does .* (?:replace|amend)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Changes();

    [GeneratedRegex(@"chuoi (?:van ban|chi dao|dan chieu)|(?:van ban|chi dao|nguon)\b.{0,20}\bcua cap tren|cap tren (?:nao|la)|tu (?:trung uong|chinh phu|tinh|tren) (?:den|xuong)|so do (?:van ban|chi dao)|cay van ban|cac cap (?:chi dao|van ban)|(?:van ban )?cap duoi|nguon goc (?:van ban|chi dao)|directive chain|chain of|upstream", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Chain();

    [GeneratedRegex(@"(?:nhiem vu|noi dung|viec)\b.{0,60}\bchua (?:duoc |co )?(?:\w+ ){0,3}?(?:giao lai|cu the hoa|trien khai|phan cong|giao|tiep nhan|dua vao)|bo sot|con (?:thieu|sot) (?:nhiem vu|noi dung|viec)|(?:han|thoi han)\b.{0,40}\b(?:tre|muon|cham|sau) hon|lech (?:han|thoi han|ngay)|khoang trong|\bgaps?\b|\bdrift\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Gaps();

    [GeneratedRegex(@"\bso (?:voi|sanh)\b|(?:thay doi|khac)(?: biet)?(?: nhung)?(?: gi| nhu the nao| the nao| nhau)|diem (?:moi|khac)|co gi (?:moi|khac|thay doi)|\bcompare|\bdifferen|what (?:has )?changed|changes? (?:from|since)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Comparison();

    [GeneratedRegex(@"^\W*(?:(?:cho|giup) (?:toi |minh |em )?(?:xem|biet )?)?(?:hay )?(?:liet ke|danh sach|ke ten|thong ke)\b|bao nhieu (?:van ban|cong van|ke hoach|quyet dinh|thong bao|cong dien|chi thi|nghi quyet|bao cao)|(?:nhung|cac) (?:van ban|cong van|ke hoach|quyet dinh|thong bao|cong dien|chi thi|nghi quyet)(?: nao)?\b|(?:van ban|cong van|ke hoach|quyet dinh|thong bao|cong dien|chi thi|nghi quyet) (?:nao )?(?:moi nhat|gan day nhat|gan nhat)|(?:co|trong kho) (?:nhung )?(?:van ban|tai lieu) (?:gi|nao)\b|(?:van ban|cong van|cong dien) (?:hoa toc|thuong khan|khan)(?: nao)?|^(?:list|show)\b|how many (?:documents|decisions|plans|letters|telegrams)|(?:newest|latest) document", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Listing();

    [GeneratedRegex(@"tinh trang|tien do (?:thuc hien )?.{0,60}(?:den dau|the nao|nhu the nao|ra sao|bao nhieu)|(?:da |duoc )?(?:lam|xong|hoan thanh|thuc hien|bao cao) (?:xong |duoc )?(?:den dau|chua)\b|(?:da )?xong chua|lam den dau|\bqua han\b|\btre han\b|status|overdue|(?:is|are) .* done", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Status();
}
