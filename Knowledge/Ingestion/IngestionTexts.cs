using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Ingestion;

/// <summary>What a clerk is told about a file that was not stored, or that a person has to confirm.</summary>
internal static class IngestionTexts
{
    /// <summary>The file holds no words.</summary>
    public const string NoText = "Tệp không có nội dung chữ nào đọc được; vui lòng kiểm tra lại tệp hoặc quét lại văn bản rõ hơn.";

    /// <summary>The words were read and nothing could be made of them.</summary>
    public const string NotUnderstood = "Đã đọc được chữ nhưng không phân tích được cấu trúc văn bản; vui lòng mở tệp bằng Word, lưu lại dưới dạng .docx rồi gửi lại.";

    /// <summary>No file at a path.</summary>
    public const string NotFound = "Không tìm thấy tệp; vui lòng kiểm tra lại đường dẫn.";

    /// <summary>A file that may not be opened, or is locked.</summary>
    public const string NotReadable = "Không có quyền đọc hoặc tệp đang bị khóa; vui lòng kiểm tra quyền truy cập.";

    /// <summary>A file with which the program ended more than once.</summary>
    public const string EndedTheProgram = "Chương trình đã dừng đột ngột nhiều lần khi đọc tệp này nên tệp được bỏ qua; vui lòng mở tệp, lưu lại dưới dạng .docx hoặc PDF khác rồi gửi lại.";

    /// <summary>The file bears a mark of secrecy.</summary>
    public static string Secret(string mark) =>
        $"Văn bản mang dấu chỉ độ mật hoặc thu hồi (“{mark.Trim()}”) nên không được nạp và không lưu lại nội dung; vui lòng chuyển bộ phận văn thư bảo mật xử lý.";

    /// <summary>The file is kept as a version that waits for a person.</summary>
    public static string NewVersion(OfficialDocument document, OfficialDocument standing, string version) => standing.Number is null
        ? $"Có thể là bản đã cấp số ({document.Name}) của dự thảo đang lưu ({standing.FileName}); chờ xác nhận phiên bản {version}, dự thảo vẫn giữ nguyên cho đến khi xác nhận."
        : $"Trùng số, cơ quan ban hành và năm với văn bản đang lưu ({standing.FileName}) nhưng nội dung tệp khác; chờ xác nhận phiên bản {version}, bản cũ vẫn có giá trị cho đến khi xác nhận.";

    /// <summary>Reading again would part reports about progress from the duties that they are about.</summary>
    public static string ProgressWouldBeLost(int count) =>
        $"Giữ nguyên bản đã đọc: {count} báo cáo tiến độ đã ghi sẽ không còn khớp với nhiệm vụ nếu đọc lại.";

    /// <summary>The file came before, and still waits for a person.</summary>
    public static string StillAwaiting(string version) => $"Tệp đã nạp từ trước và đang chờ xác nhận phiên bản {version}.";

    /// <summary>The file came before, and a person decided against it.</summary>
    public static string RefusedBefore(string version) =>
        $"Phiên bản {version} đã bị từ chối trước đó; nếu cần dùng lại, vui lòng xác nhận phiên bản này trong danh sách phiên bản.";
}
