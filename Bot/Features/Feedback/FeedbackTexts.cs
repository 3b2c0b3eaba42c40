namespace CchcBot.Bot.Features.Feedback;

/// <summary>What people read about their opinions.</summary>
internal static class FeedbackTexts
{
    /// <summary>After 👍.</summary>
    public const string Thanks = "Cảm ơn Anh/Chị đã đánh giá.";

    /// <summary>After 👎 without a reason.</summary>
    public const string WhatWasWrong = "Cảm ơn Anh/Chị đã đánh giá. Anh/Chị có thể cho biết lý do, ví dụ: “Lý do: thiếu thời hạn”; hoặc nhắn “Hỏi chuyên viên” để được người phụ trách trả lời.";

    /// <summary>After a reason.</summary>
    public const string ReasonKept = "Đã ghi nhận lý do. Cảm ơn Anh/Chị.";

    /// <summary>When there is nothing to judge.</summary>
    public const string NoAnswer = "Chưa có câu trả lời nào để đánh giá trong cuộc trò chuyện này.";

    /// <summary>Reasons offered.</summary>
    public static IReadOnlyList<string> Reasons { get; } = ["Lý do: sai văn bản", "Lý do: sai nội dung", "Lý do: thiếu thông tin", "Hỏi chuyên viên"];
}
