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

    /// <summary>What goes on before there is anything of an answer to show.</summary>
    public const string Working = "Đang tìm và đối chiếu văn bản…";

    /// <summary>Below an answer that broke off.</summary>
    public const string Interrupted = "(Câu trả lời bị gián đoạn.)";

    /// <summary>Button under an answer.</summary>
    public const string Helpful = "Hữu ích";

    /// <summary>Button under an answer.</summary>
    public const string NotHelpful = "Chưa đúng";

    /// <summary>The channel takes no file of this size.</summary>
    public static string FileNotTaken(string name) => $"Tệp {name} không gửi được qua kênh này; vui lòng lấy bằng dòng lệnh hoặc qua Teams.";
}
