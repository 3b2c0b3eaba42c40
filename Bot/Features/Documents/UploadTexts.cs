using System.Globalization;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Bot.Features.Documents;

/// <summary>The words around the loading of files in a chat.</summary>
internal static class UploadTexts
{
    /// <summary>Heading while files are read.</summary>
    public const string Reading = "Đang đọc văn bản";

    /// <summary>Heading when all is done.</summary>
    public const string ReadTitle = "Kết quả nạp văn bản";

    /// <summary>Files are taken where nobody else reads along.</summary>
    public const string OnlyAlone = "Để bảo đảm an toàn, tôi chỉ nhận tệp văn bản trong cuộc trò chuyện riêng. Vui lòng gửi tệp cho tôi trong cửa sổ trò chuyện riêng.";

    /// <summary>The person may not load documents.</summary>
    public const string NotAllowed = "Chỉ quản trị viên và bộ phận theo dõi được nạp văn bản qua trò chuyện; tệp Anh/Chị gửi chưa được tải về hay lưu lại. Vui lòng chuyển tệp cho bộ phận văn thư.";

    /// <summary>The file lies where nothing is fetched from.</summary>
    public const string Elsewhere = "Tệp không nằm trên kho lưu trữ được phép nên không được tải về; vui lòng đính kèm trực tiếp tệp từ máy của Anh/Chị.";

    /// <summary>The file cannot be fetched.</summary>
    public const string Gone = "Không tải được tệp: liên kết đã hết hạn hoặc không truy cập được; vui lòng gửi lại tệp.";

    /// <summary>Button: what the document orders.</summary>
    public const string DutiesButton = "Xem nhiệm vụ";

    /// <summary>Button: I have read it.</summary>
    public const string ReadButton = "Đã đọc";

    /// <summary>Button: circulate it.</summary>
    public const string CirculateButton = "Chuyển để quán triệt";

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>The file is too large.</summary>
    public static string TooLarge(long maxBytes) =>
        $"Tệp lớn hơn mức cho phép ({(maxBytes / (1024 * 1024)).ToString(Vietnamese)} MB); vui lòng tách tệp hoặc nạp bằng dòng lệnh.";

    /// <summary>How far it is.</summary>
    public static string Progress(int done, int count) => $"{Reading}: {done.ToString(Vietnamese)}/{count.ToString(Vietnamese)} tệp.";

    /// <summary>What was read of a document, in one line each: number, date, subject, duties, warnings.</summary>
    public static IEnumerable<(string Title, string Value)> Facts(OfficialDocument document)
    {
        yield return ("Số, ký hiệu", document.Number?.Printed ?? (document.Notation is { } notation ? $"{notation} (chưa có số)" : "không đọc được"));
        yield return ("Ngày ban hành", document.IssuedOn is { } day ? day.ToString("dd/MM/yyyy", Vietnamese) : document.IssuedOnText ?? "không đọc được");
        yield return ("Cơ quan ban hành", document.Issuer ?? "không đọc được");
        yield return ("Trích yếu", document.Subject ?? "không đọc được");
        yield return ("Số nhiệm vụ đọc được", document.Assignments.Count.ToString(Vietnamese));
    }

    /// <summary>What happened to a document.</summary>
    public static string State(ReadFile file) => file switch
    {
        { Reason: { } reason } => $"Chưa nạp: {reason}",
        { IsNew: true } => "Đã nạp vào kho.",
        _ => "Văn bản này đã có trong kho từ trước; không có gì thay đổi.",
    };

    /// <summary>The heading of what does not fit together.</summary>
    public static string Warnings(int count) => $"Lưu ý {count.ToString(Vietnamese)} điểm cần kiểm tra:";

    /// <summary>How many documents are not shown one by one.</summary>
    public static string More(int count) => $"… và {count.ToString(Vietnamese)} văn bản khác.";

    /// <summary>The question behind <see cref="DutiesButton"/>.</summary>
    public static string DutiesQuestion(OfficialDocument document) => $"Văn bản {document.Name} giao những nhiệm vụ gì?";

    /// <summary>The order behind <see cref="CirculateButton"/>.</summary>
    public static string CirculateOrder(OfficialDocument document) => $"Chuyển văn bản {document.Name} đến các đơn vị";
}
