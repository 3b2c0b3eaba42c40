namespace CchcBot.Bot.Features.Questions;

/// <summary>The words around an answer.</summary>
/// <param name="Sources">Heading of the sources.</param>
/// <param name="Automatic">What the person is talking to (Luật Trí tuệ nhân tạo 134/2025/QH15, art. 11).</param>
/// <param name="More">How many sources are not shown.</param>
internal sealed record QuestionTexts(string Sources, string Automatic, Func<int, string> More)
{
    /// <summary>The words by which a person passes the question on.</summary>
    public const string AskExpert = "Hỏi chuyên viên";

    private static readonly QuestionTexts Vietnamese = new(
        "Nguồn trích dẫn",
        "Trợ lý tự động: câu trả lời được trích từ văn bản đã nạp. Vui lòng đối chiếu bản gốc khi cần.",
        count => $"… và {count} trích dẫn khác.");

    private static readonly QuestionTexts English = new(
        "Sources",
        "Automatic assistant: the answer is quoted from loaded documents. Please check the original where it matters.",
        count => $"… and {count} more.");

    /// <summary>The words in a language.</summary>
    public static QuestionTexts In(string language) => language == "en" ? English : Vietnamese;
}
