namespace CchcBot.Knowledge.Questions;

/// <summary>What the outbox says of questions; without their words, which it would keep for ever.</summary>
internal static class QuestionTexts
{
    /// <summary>To the office.</summary>
    public static string Waiting(string id) => $"Có câu hỏi cần chuyên viên trả lời (mã {id}).";

    /// <summary>To the asker.</summary>
    public static string Answered(string id) => $"Chuyên viên đã trả lời câu hỏi của Anh/Chị (mã {id}).";
}
