using System.Text.RegularExpressions;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>What the lines of a header look like (thể thức: NĐ 30/2020 annex I), with the slips that scans bring.</summary>
internal static partial class HeaderPatterns
{
    /// <summary>Whether a line is quốc hiệu, date, number, rule or mark, hence neither body's name nor subject.</summary>
    public static bool IsHeaderPart(string line) =>
        IssueDate().IsMatch(line) || NumberLine().IsMatch(line) || Motto().IsMatch(VietnameseText.Fold(line)) || Rule().IsMatch(line)
        || Urgency().IsMatch(line) || Handling().IsMatch(line) || Draft().IsMatch(line);

    /// <summary>"Quảng Trị, ngày 24 tháng 4 năm 2024", day and month possibly blank or unreadable.</summary>
    [GeneratedRegex(@"(?<place>\p{Lu}[\p{L}\s.-]{1,40}),\s*(?<date>ngày(?:[\s.…_]*(?<day>\d{1,2})(?=[\s.…_]*tháng)|[^,;\n]{0,12}?)[\s.…_]*tháng(?:[\s.…_]*(?<month>\d{1,2})(?=[\s.…_]*năm)|[^,;\n]{0,8}?)[\s.…_]*năm\s*(?<year>(?:19|20)\d{2}))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    public static partial Regex IssueDate();

    /// <summary>"Số: 871/UBND-NC".</summary>
    [GeneratedRegex(@"^\W{0,3}S[ốôỐ]\s*:|^Số\s+\d{1,5}\s*[/-]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    public static partial Regex NumberLine();

    /// <summary>"V/v", "Về việc".</summary>
    [GeneratedRegex(@"^(?:\W{0,3}|\w\s)(?:V\s*[/#|]\s*v|v/v|V/V|VW?w|Về việc|về việc|Vv)\s*:?\s*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    public static partial Regex About();

    /// <summary>Quốc hiệu, tiêu ngữ, folded.</summary>
    [GeneratedRegex("^\\W*cong hoa\\b|cong hoa xa hoi|doc lap ?[-–] ?tu do|chu nghia viet nam|^dang cong san|^\\*+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    public static partial Regex Motto();

    /// <summary>A drawn rule.</summary>
    [GeneratedRegex(@"^[-–—_=*.\s~]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    public static partial Regex Rule();

    /// <summary>Độ khẩn.</summary>
    [GeneratedRegex(@"^\W*(?<mark>(?:HỎA|HOẢ) TỐC(?: HẸN GIỜ)?|THƯỢNG KHẨN|KHẨN)\W*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    public static partial Regex Urgency();

    /// <summary>Chỉ dẫn phạm vi lưu hành.</summary>
    [GeneratedRegex(@"^\W*(?<mark>LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI)\W*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    public static partial Regex Handling();

    /// <summary>"DỰ THẢO", "Dự thảo lần 2", "(Dự thảo)".</summary>
    [GeneratedRegex(@"^\W*dự thảo(?:\s+(?:lần\s+)?\d{1,2})?\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    public static partial Regex Draft();

    /// <summary>The beginning of a line that can only be body.</summary>
    [GeneratedRegex(@"^(?:\W{0,3}(?:Kính gửi|KÍNH GỬI)|Căn cứ|Thực hiện|Theo |Xét |Triển khai |Tiếp theo |Phúc đáp |Để |Nhằm |Trên cơ sở |Ngày \d.{25}|Điều 1|I\.|1\.|A\.)|^PHỤ LỤC", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    public static partial Regex BodyLine();

    /// <summary>A body's name goes on in the next line.</summary>
    [GeneratedRegex(@"(?:,|-|–|\bVÀ|\bVỀ|\bCỦA)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    public static partial Regex Unfinished();

    /// <summary>The first words of a body's name in capitals.</summary>
    [GeneratedRegex("^(?:UBND|ỦY BAN|UỶ BAN|HĐND|HỘI ĐỒNG|SỞ|BỘ|CỤC|VỤ|TỔNG CỤC|CHI CỤC|VĂN PHÒNG|BAN |THỦ TƯỚNG|CHỦ TỊCH|CHÍNH PHỦ|TRUNG TÂM|HỌC VIỆN|VIỆN|TRƯỜNG|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|ĐẢNG ỦY|ĐẢNG BỘ|THANH TRA|CÔNG AN|BỘ CHỈ HUY|KHO BẠC|NGÂN HÀNG|TÒA ÁN|TOÀ ÁN|VIỆN KIỂM SÁT|PHÒNG|QUỐC HỘI|ĐẠI HỌC|BỆNH VIỆN|BẢO HIỂM|TẬP ĐOÀN|TỔNG CÔNG TY|CÔNG TY|LIÊN ĐOÀN|LIÊN HIỆP|LIÊN MINH|ĐOÀN |TỈNH ĐOÀN|THÀNH ĐOÀN|HUYỆN ĐOÀN|QUẬN ĐOÀN|THỊ ĐOÀN|XÃ ĐOÀN|HỘI |ĐÀI |BÁO |TỔ CÔNG TÁC|CHI NHÁNH|QUỸ |TẠP CHÍ|NHÀ XUẤT BẢN|MẶT TRẬN|UỶ BAN|THÔNG TẤN XÃ|KIỂM TOÁN)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    public static partial Regex StartsBody();
}
