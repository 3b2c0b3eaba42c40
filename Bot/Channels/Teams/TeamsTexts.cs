namespace CchcBot.Bot.Channels.Teams;

/// <summary>The words of what is Teams' own.</summary>
internal static class TeamsTexts
{
    /// <summary>Title of the dialog that asks.</summary>
    public const string AskTitle = "Hỏi trợ lý";

    /// <summary>What to write.</summary>
    public const string AskLabel = "Câu hỏi về văn bản (chỉ Anh/Chị thấy câu trả lời)";

    /// <summary>An example.</summary>
    public const string AskHint = "Ví dụ: Công văn này giao đơn vị tôi việc gì, hạn khi nào?";

    /// <summary>Button that asks.</summary>
    public const string AskButton = "Hỏi";

    /// <summary>Title of the answer.</summary>
    public const string AnswerTitle = "Trợ lý trả lời";

    /// <summary>A search without result.</summary>
    public const string NothingFound = "Không tìm thấy văn bản hoặc điều khoản phù hợp. Vui lòng thử số, ký hiệu hoặc từ khóa khác.";

    /// <summary>The link leads elsewhere.</summary>
    public const string LinkUnknown = "Liên kết này không dẫn đến văn bản trong hệ thống.";

    /// <summary>What a link leads to, for somebody without the app.</summary>
    public const string LinkTitle = "Văn bản trong hệ thống";

    /// <summary>Nothing of the document is shown.</summary>
    public const string LinkClosed = "Vui lòng cài ứng dụng trợ lý văn bản để xem nội dung.";

    /// <summary>The document is gone.</summary>
    public const string NotStored = "Văn bản không còn trong kho; vui lòng tìm lại theo số, ký hiệu.";

    /// <summary>Title of the feedback form.</summary>
    public const string FeedbackTitle = "Góp ý về câu trả lời";

    /// <summary>What was good.</summary>
    public const string FeedbackLiked = "Câu trả lời hữu ích ở điểm nào?";

    /// <summary>What was wrong.</summary>
    public const string FeedbackDisliked = "Câu trả lời chưa đúng hoặc còn thiếu điều gì?";

    /// <summary>An example.</summary>
    public const string FeedbackHint = "Ví dụ: thiếu khoản 4, sai thời hạn …";

    /// <summary>Button that sends it.</summary>
    public const string FeedbackButton = "Gửi góp ý";

    /// <summary>The offer has run out.</summary>
    public const string FileGone = "Tệp không còn được giữ; vui lòng nhắn lại yêu cầu để nhận tệp mới.";

    /// <summary>The person does not want it.</summary>
    public static string FileDeclined(string name) => $"Anh/Chị đã từ chối nhận tệp {name}.";

    /// <summary>It could not be put there.</summary>
    public static string FileNotPut(string name) => $"Chưa lưu được tệp {name} vào OneDrive của Anh/Chị; vui lòng nhắn lại yêu cầu để thử lần nữa.";
}
