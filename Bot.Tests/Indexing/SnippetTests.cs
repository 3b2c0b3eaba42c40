using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;

namespace CchcBot.Bot.Tests.Indexing;

public sealed class SnippetTests : IDisposable
{
    private static readonly Passage Passage = new(
        "d1", new ProvisionPath("1"), "12/KH-MAU", "", "",
        "Các phòng phổ biến kế hoạch đến công chức. Văn phòng tổng hợp, báo cáo kết quả cải cách hành chính trước ngày 25 hằng tháng; không báo cáo muộn.");

    private readonly PassageIndex _index = PassageIndex.OpenInMemory();

    public SnippetTests() => _index.Replace("d1", [Passage]);

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData("báo cáo kết quả cải cách hành chính khi nào")]
    [InlineData("bao cao ket qua cai cach hanh chinh khi nao")]
    [InlineData("báo cáo kết quả CCHC khi nào")]
    public void The_sentence_that_answers_is_cut_out_and_the_words_asked_for_are_marked(string question)
    {
        var snippet = _index.FindSnippet(question, Passage).ShouldNotBeNull();

        snippet.Sentence.ShouldStartWith("Văn phòng tổng hợp");
        snippet.Sentence.ShouldEndWith("hằng tháng;");
        Passage.Text.Substring(snippet.Start, snippet.Sentence.Length).ShouldBe(snippet.Sentence);
        snippet.Highlights.Select(range => snippet.Sentence[range]).ShouldBe(["báo cáo kết quả cải cách hành chính"]);
    }

    [Fact]
    public void A_passage_without_a_word_of_the_question_has_no_snippet() =>
        _index.FindSnippet("giá xăng dầu", Passage).ShouldBeNull();
}
