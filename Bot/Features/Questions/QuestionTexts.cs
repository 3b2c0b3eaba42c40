namespace CchcBot.Bot.Features.Questions;

/// <summary>The words around an answer.</summary>
/// <param name="Sources">Heading of the sources.</param>
/// <param name="Automatic">What the person is talking to (Luật Trí tuệ nhân tạo 134/2025/QH15, art. 11).</param>
/// <param name="More">How many sources are not shown.</param>
/// <param name="OpenDocument">The button that opens a document to read.</param>
/// <param name="PageOf">Which page is shown of how many.</param>
/// <param name="PreviousPage">The button to the page before.</param>
/// <param name="NextPage">The button to the next page.</param>
internal sealed record QuestionTexts(
    string Sources, string Automatic, Func<int, string> More, Func<string, string> OpenDocument, Func<int, int, string> PageOf, string PreviousPage, string NextPage)
{
    /// <summary>What is said of a document that is not in the store any more.</summary>
    public const string NoSuchDocument = "Văn bản này không còn trong kho. Vui lòng đặt lại câu hỏi.";

    /// <summary>The words by which a person passes the question on.</summary>
    public const string AskExpert = "Hỏi chuyên viên";

    private static readonly QuestionTexts Vietnamese = new(
        "Nguồn trích dẫn",
        "Trợ lý tự động: câu trả lời được trích từ văn bản đã nạp. Vui lòng đối chiếu bản gốc khi cần.",
        count => $"… và {count} trích dẫn khác.",
        name => $"Xem {name}",
        (page, pages) => $"Trang {page}/{pages}",
        "Trang trước",
        "Trang sau");

    private static readonly QuestionTexts English = new(
        "Sources",
        "Automatic assistant: the answer is quoted from loaded documents. Please check the original where it matters.",
        count => $"… and {count} more.",
        name => $"Open {name}",
        (page, pages) => $"Page {page}/{pages}",
        "Previous page",
        "Next page");

    /// <summary>The words around a document on its card.</summary>
    public DocumentCardTexts Card => ReferenceEquals(this, English) ? DocumentCardTexts.English : DocumentCardTexts.Vietnamese;

    /// <summary>The words in a language.</summary>
    public static QuestionTexts In(string language) => language == "en" ? English : Vietnamese;
}
