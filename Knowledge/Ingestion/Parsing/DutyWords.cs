namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>The words that begin a body's name and those that begin what it is to do, as parts of patterns.</summary>
internal static class DutyWords
{
    /// <summary>
    /// How many milliseconds a match may take. The patterns are long: their first use includes their compilation, which takes
    /// long on a machine that is busy.
    /// </summary>
    public const int TimeLimit = 10_000;

    /// <summary>The first words of those who can be ordered something; "Tổ chức", "Phòng, chống", "Các nhiệm vụ" are none.</summary>
    public const string Bodies =
        @"(?:Phòng(?!,? chống| ngừa| bệnh| thủ)|Văn phòng|Thanh tra(?= \p{Lu}| tỉnh| huyện| thành phố| (?:có trách nhiệm|chủ trì|chịu trách nhiệm|phối hợp|tham mưu|báo cáo|tổng hợp|theo dõi|hướng dẫn|đôn đốc|rà soát|thực hiện|tiếp tục|tăng cường|trình|gửi)(?!\p{L}))|Chi cục|Trung tâm|Ban(?: [Cc]hỉ đạo| Thư ký)?(?! hành)|Sở(?! hữu)|Bộ(?! máy| chỉ số| tiêu chí| luật| thủ tục)|Cục(?! bộ)|Tổng cục|Vụ(?! việc| án)|UBND|Ủy ban|Uỷ ban|HĐND|UBMTTQ|Hội đồng"
        + @"|[Cc]ác (?:[Bb]ộ|[Bb]an|[Bb]áo(?! cáo)|[Bb]ệnh viện|[Cc]ơ quan|[Cc]ơ sở (?=giáo dục|đào tạo|y tế|khám|sản xuất|kinh doanh|lưu trú|tôn giáo)|[Cc]ấp|[Cc]hi cục|[Cc]hủ|[Cc]ông ty|[Cc]ục|cá nhân|công chức|doanh nghiệp|[Đđ]ài(?= \p{Ll})|[Đđ]ại biểu|[Đđ]ịa phương|[Đđ]oàn|[Đđ]ơn vị|đồng chí|[Hh]ội|huyện|[Kk]hoa(?! học)|[Nn]gành|hợp tác xã|[Nn]gân hàng|nhà thầu|nhà trường|[Pp]hó|[Pp]hòng|phường|quận|[Ss]ở|sở|[Tt]ập đoàn|[Tt]ổ(?! chức)|[Tt]ổ chức|[Tt]hành viên|thôn|[Tt]rạm|[Tt]rung tâm|[Tt]rường(?! hợp)|[Tt]ổng công ty|UBND|[Vv]ăn phòng|[Vv]iện|[Vv]ụ|ủy viên|Ủy viên|xã)"
        + @"|Trưởng|Thủ trưởng|Giám đốc|Tổng [Gg]iám đốc|Phó Giám đốc|Phó Trưởng|Chánh|Phó Chánh|Chủ tịch|Phó Chủ tịch|Bộ trưởng|Thứ trưởng|Bí thư|Hiệu trưởng|Cục trưởng|Chi cục trưởng|Viện trưởng|Thống đốc|Tổng Thanh tra|Phó Thủ tướng|Lãnh đạo(?= (?:các|Sở|Ủy|UBND|Văn|Phòng|Ban|Trung|Chi|cơ quan|đơn vị))|Người đứng đầu|Viện(?! trợ)|Trường(?! hợp)|Học viện|Công an|Quân khu|Quân đoàn|Quân chủng|Binh đoàn|Bộ đội|Cảnh sát|Chủ nhiệm(?! vụ)|Phó Chủ nhiệm|Kiểm toán|Tòa án|Toà án|Hiệp hội|Liên minh|Kho bạc|Ngân hàng|Bảo hiểm xã hội"
        + @"|Tổ(?= \p{Lu})|Tổ (?:trưởng|phó|công tác|kiểm tra|giúp việc|thẩm định|soạn thảo|biên tập|thư ký|chuyên viên|chuyên gia)|Bộ phận|Đơn vị(?! hành chính| tính| đo)|Cơ quan|Đài(?= \p{Lu}| truyền| phát| [Tt]iếng)|Báo(?= \p{Lu}| và Đài)|Thông tấn xã|Liên đoàn|Hội(?! nghị| thảo| họp| nhập)|Đoàn(?= \p{L})|Tỉnh đoàn|Tỉnh ủy|Thành ủy|Đảng ủy|Mặt trận|Tập đoàn|Tổng công ty|Công ty|Doanh nghiệp|Chi bộ|Chi đoàn|Công đoàn|Bưu điện|Điện lực|Hợp tác xã|Kế toán trưởng|Chủ đầu tư|Nhà thầu|Quỹ(?! tiền| lương| đất| thời)|Bệnh viện|Trạm|Hạt|Thư viện|Bảo tàng|Nhà hát|Khoa(?! học)|Đội(?! ngũ| mũ)|Huyện ủy|Huyện đoàn|Quận đoàn|Thị đoàn|Thành đoàn|Xã đoàn|Đại học|Thành viên|Toàn thể|Công chức|Cán bộ|Ủy viên|Uỷ viên|Thư ký|Tiểu ban|Thường trực)";

    /// <summary>The first words of an action.</summary>
    public const string Verbs =
        "(?:chủ trì|phối hợp|tổ chức(?! tín dụng| kinh tế| chính trị| xã hội| phi | quốc tế| đảng| Đảng| liên quan| có liên quan|, cá nhân| và cá nhân| hành chính| đoàn thể)|xây dựng|báo cáo|gửi|rà soát|tham mưu|hướng dẫn|theo dõi|đôn đốc|kiểm tra|tổng hợp|thực hiện|triển khai|cung cấp|đăng tải|đăng|phổ biến|quán triệt|chịu trách nhiệm|bố trí|ban hành|duy trì|chỉ đạo|thẩm định|trình|là cơ quan|là đầu mối|làm đầu mối|là đơn vị|là bộ phận(?= thường trực| giúp việc| đầu mối)|có trách nhiệm|có nhiệm vụ|tiếp tục|đẩy mạnh|đẩy nhanh|tăng cường|thường xuyên|khẩn trương|chủ động|nghiêm túc"
        + "|nghiên cứu|lập|cập nhật|công khai|bảo đảm|đảm bảo|phân công|giao(?! thông| dịch| lưu| tiếp| thương| ban)|cử|hoàn thành|tập trung|đề xuất|thông báo|xử lý|giải quyết|giám sát|đánh giá|niêm yết|công bố|khắc phục|nộp|tiếp nhận|kiện toàn|thành lập|bàn giao|vận hành|sẵn sàng|huy động|hỗ trợ|phân bổ|sửa đổi|điều chỉnh|mở|kết nối|kịp thời|trực tiếp|quyết định|phải|cần|khảo sát|số hóa|số hoá|tuyên truyền|truyền thông|lắp đặt|thu thập|tiến hành"
        + "|kiểm soát|ưu tiên|làm|họp|đề nghị|yêu cầu|chuẩn bị|thanh tra|chấp hành|bám sát|nâng cao|phát huy|quản lý(?! nhà nước)|tạo điều kiện|thống nhất|hoàn thiện|phê duyệt|ký|thi hành|giúp|tích hợp|chia sẻ|nghiệm thu|lựa chọn|mua sắm|đào tạo|bồi dưỡng|tập huấn|cấp(?! tỉnh| huyện| xã| trên| dưới| ủy| uỷ| có | cơ sở| trung ương| bộ| sở| phòng)|thu hồi|chi trả|chốt|lấy ý kiến|góp ý|trả lời|đăng ký"
        + "|theo chức năng|theo nhiệm vụ|theo thẩm quyền|theo hướng dẫn|theo quy định|theo chỉ đạo|theo phân công|quy định(?= chi tiết| cụ thể| việc| về| tiêu chí| hồ sơ| nội dung| trình tự| danh mục| mẫu)|trên cơ sở|trong phạm vi|căn cứ|cân đối|thu xếp|điều hành|điều phối|giải ngân|thanh toán|quyết toán|thẩm tra|xác minh|xem xét|soạn thảo|xác định|lồng ghép|rút ngắn|cắt giảm|đơn giản hóa|áp dụng|ứng dụng|giải phóng|chuyển|liên hệ|tham gia|tham dự|mời|phát hành|đổi mới|cải thiện|phấn đấu|thống kê|phân loại|sắp xếp|chấn chỉnh|kiên quyết|quyết liệt|tích cực|thay mặt"
        + "|thừa ủy|thừa uỷ|thừa lệnh|tiếp thu|có ý kiến|có văn bản|có kế hoạch|có biện pháp|có giải pháp|trang bị|thiết lập|nâng cấp|nâng|vận động|cảnh báo|dự báo|tăng(?= thời lượng| tần suất| mật độ| số lượng| cường)|luôn|nhanh chóng|sớm|ngay|tuân thủ|không để|không được|nghiêm cấm|nhận thức|quan tâm|nắm bắt|nắm|đưa|gắn|bảo vệ|phòng ngừa|phát hiện|ngăn chặn|tháo gỡ|đối thoại|lưu trữ|vận dụng|rút kinh nghiệm|kiểm điểm|tự kiểm tra|tự đánh giá|đo lường|lãnh đạo|định kỳ|(?:hằng|hàng)(?= ngày| tuần| tháng| quý| năm)|trước ngày)";

    /// <summary>Words before which a word of <see cref="Verbs"/> belongs to a name or a clause of its own: "Thư ký", "Hậu cần", "quá trình".</summary>
    public const string NotAfter = @"(?<!\b(?:Thư|Hậu|Ngoại|Ban|thành|thiết|độc|phân|theo|chế|[Cc]ơ quan,|(?<!Điều |số )\d{1,3}|quá|chương|công|quy|lộ|giáo|được|để|do|không|của|với|và|về|cho|các|những|việc|sự|nhiệm vụ|Lễ|lễ|mà|nơi|tổ) )";

    /// <summary>What else can begin a duty of somebody named before; a capital letter begins it.</summary>
    public const string OtherStarts =
        "(?:Luôn|Gắn|Đưa|Có (?:giải pháp|biện pháp|kế hoạch|phương án|văn bản)|Thành lập|Không (?:để|được)|Nghiêm cấm|Đạt|Giữ|Phát động|Tinh giản|Giảm|Tăng|Định kỳ|Hằng|Hàng (?:tuần|tháng|quý|năm)|Trước ngày|Chậm nhất|Là (?:cơ quan|đơn vị|đầu mối)|Bồi dưỡng|Lắp đặt|In|Mua|Chi|Thu|Dự|Đón|Bổ sung|Điều tra|Vận động|Hợp tác|Trả kết quả)";
}
