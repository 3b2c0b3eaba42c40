namespace CchcBot.Bot.Channels;

/// <summary>The words that channels add of their own.</summary>
internal static class ChannelTexts
{
    /// <summary>A press whose payload is not one of ours.</summary>
    public const string CardUnreadable = "Thẻ không hợp lệ hoặc đã cũ; vui lòng gửi lại yêu cầu.";

    /// <summary>In a group, when the answer went to the person alone.</summary>
    public const string SentPrivately = "Nội dung này thuộc cá nhân hoặc nội bộ đơn vị, nên tôi đã gửi riêng cho Anh/Chị trong cuộc trò chuyện riêng.";

    /// <summary>In a group, when the person cannot be reached alone.</summary>
    public const string AskPrivately = "Nội dung này thuộc cá nhân hoặc nội bộ đơn vị, nên tôi không trả lời ở đây. Vui lòng hỏi tôi trong cuộc trò chuyện riêng.";

    /// <summary>At the foot of a card that was too large.</summary>
    public const string CardShortened = "… Nội dung thẻ được rút gọn; phần chữ phía trên có đầy đủ.";

    /// <summary>The channel takes no file of this size.</summary>
    public static string FileNotTaken(string name) => $"Tệp {name} không gửi được qua kênh này; vui lòng lấy bằng dòng lệnh hoặc qua Teams.";
}
