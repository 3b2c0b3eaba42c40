namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>What people read of Direct Line.</summary>
internal static class DirectLineTexts
{
    /// <summary>The bot's name beside what it says.</summary>
    public const string BotName = "Trợ lý CCHC";

    /// <summary>No conversation without signing in.</summary>
    public const string SignInRequired =
        "Trang trò chuyện này yêu cầu đăng nhập, nhưng hệ thống chưa được cài đặt chức năng đăng nhập. Đề nghị liên hệ quản trị hệ thống.";

    /// <summary>A web page of another site asked.</summary>
    public const string ForeignSite = "Yêu cầu đến từ một trang khác nên không được chấp nhận.";

    /// <summary>No token came.</summary>
    public const string TokenMissing = "Yêu cầu thiếu mã phiên trò chuyện.";

    /// <summary>The token is over or of another conversation.</summary>
    public const string TokenExpired = "Phiên trò chuyện đã hết hạn. Đề nghị mở phiên mới.";

    /// <summary>The conversation is not there.</summary>
    public const string ConversationOver = "Cuộc trò chuyện đã kết thúc. Đề nghị mở cuộc trò chuyện mới.";

    /// <summary>The process ended before it answered.</summary>
    public const string Interrupted =
        "Hệ thống vừa khởi động lại trong khi xử lý nội dung trên nên chưa trả lời được. Đề nghị Anh/Chị gửi lại; những nội dung đã được xác nhận ghi nhận vẫn được giữ nguyên.";

    /// <summary>Too much at once.</summary>
    public const string TooMany = "Hệ thống đang nhận quá nhiều yêu cầu. Đề nghị thử lại sau ít phút.";

    /// <summary>The mark is not one of ours.</summary>
    public const string WatermarkInvalid = "Tham số watermark không hợp lệ.";

    /// <summary>The request is no upload.</summary>
    public const string UploadInvalid = "Tệp gửi lên không đúng định dạng.";

    /// <summary>The files are too large or too many.</summary>
    public const string UploadTooLarge = "Mỗi lần chỉ gửi tối đa 4 tệp, mỗi tệp không quá 10 MB.";

    /// <summary>The address is for streams only.</summary>
    public const string StreamOnly = "Địa chỉ này chỉ dành cho kết nối WebSocket.";
}
