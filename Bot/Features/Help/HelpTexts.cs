namespace CchcBot.Bot.Features.Help;

/// <summary>The words of greeting and help.</summary>
internal static class HelpTexts
{
    /// <summary>Greeting, with what the person is talking to (Luật Trí tuệ nhân tạo 134/2025/QH15, art. 11).</summary>
    public const string Welcome = """
        Xin chào Anh/Chị! Tôi là **trợ lý tự động** về văn bản chỉ đạo, điều hành. Câu trả lời được trích nguyên văn từ các văn bản đã nạp, kèm khoản, mục và thời hạn; điều gì văn bản không nêu, tôi sẽ nói rõ là không nêu.

        Anh/Chị có thể:
        - hỏi nhiệm vụ của đơn vị: “Phòng tôi phải làm gì theo Công văn 871?”
        - hỏi thời hạn, người ký, hiệu lực: “Hạn báo cáo là khi nào?”, “Văn bản này ai ký?”
        - báo đã quán triệt: “Phòng tôi đã quán triệt Công văn 871 ngày 01/3/2024, 12/12 người, hình thức họp”
        - xem tình hình: “Đơn vị nào chưa quán triệt Công văn 871?”

        Trước tiên, Anh/Chị cho biết mình thuộc phòng, đơn vị nào (ví dụ: “Tôi ở Phòng Quản lý Khoa học”).
        """;

    /// <summary>Greeting where several people read.</summary>
    public const string GroupWelcome = """
        Xin chào cả nhóm! Tôi là **trợ lý tự động** về văn bản chỉ đạo, điều hành. Trong nhóm, Anh/Chị nhắc tên tôi (@) kèm câu hỏi, ví dụ: “Công văn 871 giao những nhiệm vụ gì?”. Nội dung thuộc cá nhân hoặc nội bộ đơn vị tôi chỉ trả lời trong cuộc trò chuyện riêng.
        """;

    /// <summary>A button that is not known any more.</summary>
    public const string OldButton = "Nút này thuộc thẻ của phiên bản trước nên không còn dùng được; chưa có nội dung nào được ghi nhận. Vui lòng nhắn lại yêu cầu để nhận thẻ mới.";

    /// <summary>What a person may ask first.</summary>
    public static IReadOnlyList<string> FirstQuestions { get; } =
    [
        "Tôi ở Phòng Quản lý Khoa học",
        "Phòng Quản lý Khoa học phải làm gì theo Công văn 871?",
        "Đơn vị nào chưa quán triệt Công văn 871?",
    ];
}
