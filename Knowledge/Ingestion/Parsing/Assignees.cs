using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>
/// Parts a sentence that begins with those who must act from what they must do: "Thanh tra Sở chủ trì, phối hợp với
/// Phòng Vận tải kiểm tra …".
/// </summary>
/// <param name="Lead">Those who must act; empty when the sentence begins with none.</param>
/// <param name="Support">Those who support them.</param>
/// <param name="Action">What is to be done.</param>
internal sealed partial record Assignees(IReadOnlyList<string> Lead, IReadOnlyList<string> Support, string Action)
{
    private const int LongestList = 400;

    private const string Bodies = @"(?:Phòng|Văn phòng|Thanh tra|Chi cục|Trung tâm|Ban(?! hành)|Sở(?! hữu)|Bộ|Cục|Tổng cục|Vụ|UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Các|các|Trưởng|Thủ trưởng|Giám đốc|Phó Giám đốc|Chánh|Chủ tịch|Phó Chủ tịch|Bộ trưởng|Viện|Trường(?! hợp)|Công an|Kho bạc|Ngân hàng|Tổ (?:trưởng|phó|công tác|kiểm tra|giúp việc|thẩm định|soạn thảo|biên tập)|Đơn vị|Cơ quan|Đài|Báo(?! cáo)|Liên đoàn|Hội(?! nghị)|Đoàn|Tập đoàn|Tổng công ty|Quỹ|Bệnh viện|Thành viên|Thống đốc|Tổng Thanh tra|Phó Thủ tướng|Đề nghị|Yêu cầu|Giao|Phân công)";

    private const string Verbs = @"(?:chủ trì|phối hợp|tổ chức|xây dựng|báo cáo|gửi|rà soát|tham mưu|hướng dẫn|theo dõi|đôn đốc|kiểm tra|tổng hợp|thực hiện|triển khai|cung cấp|đăng tải|đăng|phổ biến|quán triệt|chịu trách nhiệm|bố trí|ban hành|duy trì|chỉ đạo|thẩm định|trình|là cơ quan|là đầu mối|làm đầu mối|có trách nhiệm|có nhiệm vụ|tiếp tục|đẩy mạnh|đẩy nhanh|tăng cường|thường xuyên|khẩn trương|chủ động|nghiêm túc|căn cứ|nghiên cứu|lập|cập nhật|công khai|bảo đảm|đảm bảo|phân công|giao|cử|hoàn thành|tập trung|đề xuất|thông báo|xử lý|giải quyết|giám sát|đánh giá|niêm yết|công bố|khắc phục|nộp|tiếp nhận|kiện toàn|thành lập|bàn giao|vận hành|sẵn sàng|huy động|hỗ trợ|phân bổ|sửa đổi|điều chỉnh|mở|kết nối|kịp thời|trực tiếp|quyết định|phải|cần|khảo sát|số hóa|tuyên truyền|truyền thông|lắp đặt|thu thập|tiến hành|kiểm soát|ưu tiên|làm|họp|đề nghị|yêu cầu|chuẩn bị|thanh tra|chấp hành|bám sát|nâng cao|phát huy|quản lý|tạo điều kiện|đôn đốc|thống nhất|hoàn thiện|phê duyệt|ký|thi hành|giúp|tích hợp|chia sẻ|nghiệm thu|lựa chọn|mua sắm|đào tạo|bồi dưỡng|tập huấn|cấp(?! tỉnh| huyện| xã| trên| dưới| ủy| uỷ| có | cơ sở| trung ương| bộ| sở| phòng)|thu hồi|chi trả|chốt|lấy ý kiến|góp ý|trả lời|đăng ký|theo chức năng|trên cơ sở|trong phạm vi|căn cứ chức năng)";

    /// <summary>The parts of a provision's first sentence.</summary>
    public static Assignees Read(string text)
    {
        var order = Order().Match(text);
        var rest = order.Success ? text[order.Length..] : text;
        var who = Who().Match(rest);
        if (!who.Success || who.Groups["who"].Length > LongestList)
        {
            return new Assignees([], [], text);
        }

        var action = rest[who.Length..].Trim();
        var support = Supporting().Match(action);
        var lead = Split(who.Groups["who"].Value);
        return support.Success
            ? new Assignees(lead, Split(support.Groups["who"].Value), action[support.Length..].Trim())
            : new Assignees(lead, [], Leading().Replace(action, "").Trim());
    }

    /// <summary>Those named by a provision that ends with a colon and orders what stands in its parts: "Phòng Vận tải:".</summary>
    public static IReadOnlyList<string> ReadHead(string text)
    {
        var trimmed = Order().Replace(text, "").TrimEnd(':', ' ');
        var cut = HeadEnd().Match(trimmed);
        var names = cut.Success ? trimmed[..cut.Index] : trimmed;
        return StartsWithBody().IsMatch(names) && names.Length < LongestList ? Split(names) : [];
    }

    /// <summary>Those whom a lead sentence ends by ordering something: "… yêu cầu Trưởng các phòng thực hiện các nội dung sau:".</summary>
    public static IReadOnlyList<string> ReadLead(string lead)
    {
        var sentence = lead.Split('\n')[^1];
        var order = LeadOrder().Match(sentence);
        return order.Success ? Split(order.Groups["who"].Value) : [];
    }

    /// <summary>Several bodies, as the document prints each; a comma inside one body's name parts nothing.</summary>
    public static IReadOnlyList<string> Split(string names) =>
    [
        .. Between().Split(names.Trim().TrimEnd(',', ';', '.', ':')).Select(name => name.Trim(' ', ',', ';', '.')).Where(name => name.Length > 1),
    ];

    /// <summary>Whether a text begins with a verb of doing, so that it can be an order to somebody named before.</summary>
    public static bool BeginsWithVerb(string text) => VerbFirst().IsMatch(text);

    [GeneratedRegex("^(?:Giao|Phân công|Yêu cầu|Đề nghị|Giao cho|Chỉ đạo)\\s+(?=" + Bodies + ")", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Order();

    [GeneratedRegex("^(?<who>" + Bodies + @"\b[^.:]*?)\s*,?\s+(?=" + Verbs + @"\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Who();

    [GeneratedRegex(@"^(?:chủ trì\s*[,;]?\s*)?(?:chủ động\s+)?phối hợp\s+(?:chặt chẽ\s+)?(?:với|cùng)\s+(?<who>[^.:]*?)\s*,?\s+(?=" + Verbs + @"\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Supporting();

    [GeneratedRegex(@"^(?:chủ trì,?\s+|có trách nhiệm:?\s+|có nhiệm vụ:?\s+|là cơ quan [^,]*,\s*(?:có trách nhiệm:?\s*)?|chịu trách nhiệm (?=thi hành))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Leading();

    [GeneratedRegex("^" + Bodies + @"\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StartsWithBody();

    [GeneratedRegex(@"\s*,?\s+(?=(?:là cơ quan|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|chủ trì|tập trung|thực hiện|tổ chức|khẩn trương|chỉ đạo|triển khai|tiếp tục|phối hợp|căn cứ|theo chức năng)\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HeadEnd();

    [GeneratedRegex(@"(?:yêu cầu|đề nghị|giao|chỉ đạo)\s+(?<who>(?:Trưởng|Thủ trưởng|Giám đốc|Chủ tịch|Bộ trưởng|các|Các|Phòng|Văn phòng|Sở|Bộ|UBND|Ủy ban)[^:]*?)\s*,?\s+(?:triển khai|thực hiện|tập trung|nghiêm túc|khẩn trương|tổ chức|chỉ đạo|phối hợp|tiếp tục|chủ động|một số|như sau|các nội dung)[^:]*:\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadOrder();

    [GeneratedRegex(@"\s*;\s*|,\s+(?=(?:Phòng|Văn phòng|Thanh tra|Chi cục|Trung tâm|Sở|Bộ|Cục|Tổng cục|UBND|Ủy ban|Hội đồng|Trưởng|Thủ trưởng|Giám đốc|Chánh|Chủ tịch|Viện|Trường|Công an|Kho bạc|Ngân hàng|Đài|Báo|các (?:bộ|cơ quan|địa phương|đơn vị|sở))\b)|\s+và\s+(?=(?:Phòng|Văn phòng|Thanh tra|Chi cục|Trung tâm|Sở|Bộ|Cục|UBND|Ủy ban|Trưởng|Thủ trưởng|Giám đốc|Chánh|Chủ tịch|Viện|Công an|Kho bạc|Ngân hàng)\s)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Between();

    [GeneratedRegex("^(?:(?i:" + Verbs + @")|Luôn|Tích cực|Quyết liệt|Nâng|Gắn|Đưa|Có (?:giải pháp|biện pháp|kế hoạch)|Đổi mới|Cải thiện|Áp dụng|Thành lập|Không (?:để|được)|Nghiêm cấm|Kiên quyết|Chấn chỉnh|Rút ngắn|Phấn đấu|Đạt|Giữ|Xác định|Lồng ghép|Phát động|Ứng dụng|Sắp xếp|Tinh giản|Giảm|Tăng)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VerbFirst();
}
