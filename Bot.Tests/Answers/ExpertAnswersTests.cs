using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Questions;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Answers;

public sealed class ExpertAnswersTests : IClassFixture<InventedDepartment>, IDisposable
{
    private const string Text = "Mức phụ cấp đi đường của Tổ kiểm tra lưu động là bao nhiêu tiền?";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cchcbot-expert-answers-");
    private readonly InventedDepartment _department;
    private readonly QuestionLog _log;

    public ExpertAnswersTests(InventedDepartment department)
    {
        _department = department;
        _log = new QuestionLog(_folder.FullName, new QuestionOptions(), new FakeTimeProvider());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task An_approved_answer_is_given_as_the_experts_with_its_provision()
    {
        Keep(new ReplySource("60/QĐ-SGTVT", "e", new ProvisionPath("Điều 1"), "họp mỗi quý một lần"));

        var answer = await AskAsync();

        answer.Kind.ShouldBe(AnswerKind.Answer);
        answer.Text.ShouldStartWith("Chuyên viên Lê Thử đã trả lời ngày 02/05/2023: Theo quy chế chi tiêu.");
        answer.Citations.ShouldBe([new Citation("60/QĐ-SGTVT", "e", new ProvisionPath("Điều 1"), "họp mỗi quý một lần")]);
    }

    [Theory]
    [InlineData("d", "Điều 1", "họp mỗi tháng một lần", "the document was replaced")]
    [InlineData("b", "PL1.1", "Chậm nhất 30/6/2023", "the provision was amended")]
    [InlineData("e", "Điều 1", "họp mỗi tuần", "the provision says something else")]
    [InlineData("e", "Điều 9", "họp mỗi quý một lần", "there is no such provision")]
    [InlineData("x", "Điều 1", "họp mỗi quý một lần", "there is no such document")]
    public async Task An_answer_whose_provision_no_longer_bears_it_is_not_given(string document, string clause, string quote, string why)
    {
        Keep(new ReplySource("60/QĐ-SGTVT", document, new ProvisionPath(clause), quote));

        (await AskAsync()).Text.ShouldNotContain("Chuyên viên", customMessage: why);
    }

    private Task<Answer> AskAsync() =>
        new Responder(_department.Answerer, _log).AnswerAsync(new Question(Text, null, null, DialogueContext.Empty), show: null, TestContext.Current.CancellationToken);

    private void Keep(ReplySource source) => _log.Save(new AskedQuestion("a", default, Text, QuestionReason.Forwarded)
    {
        StandsAlone = true,
        Reply = new ExpertReply("Theo quy chế chi tiêu.", "Lê Thử", new DateTimeOffset(2023, 5, 2, 2, 0, 0, TimeSpan.Zero)) { Source = source, ApprovedBy = "Lê Thử" },
    });
}
