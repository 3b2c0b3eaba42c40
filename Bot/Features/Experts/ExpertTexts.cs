using System.Globalization;
using CchcBot.Knowledge.Questions;

namespace CchcBot.Bot.Features.Experts;

/// <summary>What people read when experts are asked and answer.</summary>
internal static class ExpertTexts
{
    /// <summary>When no question is known to pass on.</summary>
    public const string WhichQuestion = "Anh/Chị muốn hỏi chuyên viên điều gì? Vui lòng nhắn, ví dụ: “Hỏi chuyên viên: hạn báo cáo quý này là khi nào?”";

    /// <summary>When nobody answers.</summary>
    public const string Unmanned = "Danh sách cán bộ chưa có người theo dõi để nhận câu hỏi; vui lòng liên hệ trực tiếp Văn phòng.";

    /// <summary>To somebody to whom nothing can be brought.</summary>
    public const string ForwardedUnknown = "Đã chuyển câu hỏi đến chuyên viên. Trợ lý chưa biết Anh/Chị trong danh sách cán bộ nên không báo lại được; vui lòng hỏi lại câu này sau.";

    /// <summary>To whoever may not answer.</summary>
    public const string NotAllowed = "Chỉ người theo dõi hoặc quản trị trong danh sách cán bộ mới trả lời, duyệt được câu hỏi.";

    /// <summary>When the question was deleted.</summary>
    public const string Gone = "Câu hỏi này không còn được lưu (đã quá thời hạn lưu hoặc đã xóa).";

    /// <summary>When an answer without a source is to be approved.</summary>
    public const string NoSource = "Câu trả lời chưa nêu được điều, khoản làm căn cứ nên chưa dùng lại được.";

    /// <summary>When the answer is empty.</summary>
    public const string NoWords = "Vui lòng nhập nội dung trả lời.";

    /// <summary>After the approval.</summary>
    public const string Approved = "Đã duyệt. Khi có người hỏi đúng câu này, trợ lý sẽ đưa câu trả lời kèm trích dẫn.";

    /// <summary>Heading of an expert's card.</summary>
    public const string CardHeading = "Câu hỏi cần chuyên viên trả lời";

    /// <summary>Label of the answer.</summary>
    public const string AnswerLabel = "Nội dung trả lời";

    /// <summary>Label of the source.</summary>
    public const string SourceLabel = "Căn cứ (điều, khoản và số văn bản), nếu có";

    /// <summary>The button that sends the answer.</summary>
    public const string SendButton = "Gửi trả lời";

    /// <summary>The button that lets the answer be reused.</summary>
    public const string ApproveButton = "Duyệt để dùng lại";

    /// <summary>After a question was passed on.</summary>
    public static string Forwarded(string id) => $"Đã chuyển câu hỏi đến chuyên viên (mã {id}). Câu trả lời sẽ được gửi đến Anh/Chị tại đây.";

    /// <summary>How an answer is typed where the card is not shown.</summary>
    public static string HowToAnswer(string id) => $"Trả lời bằng tin nhắn: “trả lời câu hỏi {id}: …”, nêu điều, khoản và số văn bản nếu có.";

    /// <summary>To an expert whose answer was kept.</summary>
    public static string Answered(ExpertReply reply) => reply.Source is { } source
        ? $"Đã gửi câu trả lời đến người hỏi. Căn cứ: {source.Document}, “{source.Quote}”."
        : "Đã gửi câu trả lời đến người hỏi. Chưa xác định được điều, khoản làm căn cứ nên câu trả lời này không được dùng lại cho người khác.";

    /// <summary>To an expert who comes second.</summary>
    public static string AnsweredBefore(ExpertReply reply) => $"Câu hỏi này đã được {reply.OfficerName} trả lời ngày {Day(reply.At)}.";

    /// <summary>What the asker gets.</summary>
    public static string ToAsker(AskedQuestion question, ExpertReply reply) =>
        $"Chuyên viên {reply.OfficerName} đã trả lời ngày {Day(reply.At)} câu hỏi “{question.Text}”:\n\n{reply.Text}";

    private static string Day(DateTimeOffset moment) => moment.ToOffset(TimeSpan.FromHours(7)).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
