using System.Globalization;

namespace CchcBot.Bot.Features.Office;

/// <summary>The words that come with the office's papers.</summary>
internal static class PaperTexts
{
    /// <summary>Who is not of the office.</summary>
    public const string NotAllowed = "Báo cáo, công văn, sổ theo dõi và tài liệu kiểm chứng chung do văn phòng kết xuất. Anh/Chị có thể hỏi tình hình của đơn vị mình.";

    /// <summary>A paper of one document, which was not named.</summary>
    public const string WhichDocument = "Anh/Chị vui lòng nêu số, ký hiệu của một văn bản có trong kho, ví dụ: “xuất tài liệu kiểm chứng Kế hoạch 30/KH-SCT”.";

    /// <summary>Nobody owes anything.</summary>
    public const string NobodyOwes = "Không có đơn vị nào cần đôn đốc, nên tôi không lập công văn.";

    /// <summary>What a Word file is.</summary>
    public const string DraftFile = "Dự thảo văn bản (Word); số, ngày, người ký do văn phòng hoàn thiện";

    /// <summary>What the Excel file is.</summary>
    public const string RegisterFile = "Sổ theo dõi giải quyết văn bản đến (Excel)";

    /// <summary>What the zip file is.</summary>
    public const string EvidenceFile = "Tài liệu kiểm chứng: danh sách xác nhận, trích sổ ghi nhận, tệp đơn vị gửi kèm (zip)";

    /// <summary>Báo cáo was drafted.</summary>
    public static string StatusReport(DateOnly day) => Draft("báo cáo tình hình quán triệt văn bản và thực hiện nhiệm vụ", day);

    /// <summary>Công văn đôn đốc was drafted.</summary>
    public static string UrgingLetter(DateOnly day) => Draft("công văn đôn đốc", day);

    /// <summary>Công văn đính chính was drafted.</summary>
    public static string CorrectionLetter(string document, DateOnly day) => Draft($"công văn đính chính {document}", day);

    /// <summary>Sổ theo dõi was written.</summary>
    public static string Register(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"Tôi đã lập sổ theo dõi giải quyết văn bản đến, số liệu đến ngày {day:dd/MM/yyyy}.");

    /// <summary>The pack was written.</summary>
    public static string Evidence(string document, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"Tôi đã đóng gói tài liệu kiểm chứng của {document}: {count} xác nhận, kể cả xác nhận đã rút lại.");

    /// <summary>Nothing is there to correct.</summary>
    public static string NothingToCorrect(string document) => $"Chưa phát hiện nội dung cần đính chính trong {document}.";

    /// <summary>The pack is too large for a chat.</summary>
    public static string TooLarge(string document) => $"Tài liệu kiểm chứng của {document} quá lớn để gửi trong cuộc trò chuyện; vui lòng kết xuất bằng dòng lệnh “report evidence”.";

    private static string Draft(string what, DateOnly day) => string.Create(
        CultureInfo.InvariantCulture, $"Tôi đã lập dự thảo {what}, số liệu đến ngày {day:dd/MM/yyyy}. Đây là dự thảo: vui lòng kiểm tra trước khi trình ký.");
}
