using System.Text.Json;
using CchcBot.Bot.Conversation;
using CchcBot.Bot.Features.Experts;
using CchcBot.Bot.Tests.Acknowledgements;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Organization;
using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Questions;
using CchcBot.Knowledge.Reminders;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Features.Experts;

public sealed class ExpertHandlerTests : IAsyncLifetime
{
    private const string Question = "Kế hoạch 30 áp dụng cho cả viên chức hợp đồng không?";

    private static readonly DateTimeOffset Moment = new(2025, 3, 12, 2, 0, 0, TimeSpan.Zero);
    private static readonly Sender Expert = new("msteams", "29:monitor", "Lê Thử Theo Dõi", "monitor", MayDeclareUnit: false);
    private static readonly Sender Asker = new("msteams", "29:asker", "Nguyễn Thử Hỏi", "asker", MayDeclareUnit: false);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cchcbot-experts-");
    private readonly MemoryKnowledgeStore _store = new();
    private readonly RecentAnswers _recent = new();
    private readonly FakeTimeProvider _clock = new(Moment);
    private readonly QuestionLog _log;
    private readonly Outbox _outbox;
    private readonly ExpertDesk _desk;
    private readonly ExpertHandler _handler;

    public ExpertHandlerTests()
    {
        _log = new QuestionLog(_folder.FullName, new QuestionOptions(), _clock);
        _outbox = new Outbox(_store, _clock);
        _desk = new ExpertDesk(_log, _outbox, _store);
        _handler = new ExpertHandler(_desk, _log, _recent, new ClauseFinder(new DocumentLibrary(_store)), _store);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var unit = SampleRoster.Roster.Units[1].Id;
        Officer[] people =
        [
            new("asker", "Nguyễn Thử Hỏi", unit, OfficerRole.Staff, null, "asker", null),
            new("monitor", "Lê Thử Theo Dõi", unit, OfficerRole.Monitor, null, "monitor", null),
        ];
        await _store.AppendAsync(new RosterReplaced(new Roster(SampleRoster.Roster.Units, people), "danh-sach.csv") { Key = "roster", At = default }, Token);
        var plan = SampleDocuments.Stored(SampleDocuments.Plan.Document with
        {
            Provisions = [new Provision(new ProvisionPath("2"), "2.", null, "Kế hoạch này áp dụng cho công chức và người lao động của Sở.", [])],
        });
        await _store.AppendAsync(SampleDocuments.Entry(plan), Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_last_question_goes_to_the_office_and_its_answer_comes_back()
    {
        Remember(Question);

        (await SayAsync(Asker, "Hỏi chuyên viên")).Text.ShouldContain("Đã chuyển câu hỏi");
        var toExpert = _outbox.ListWaiting().ShouldHaveSingleItem();
        toExpert.OfficerId.ShouldBe("monitor");
        ExpertNotices.Of(toExpert, _log)!.Text.ShouldContain(Question);

        var done = await PressAsync(Expert, ExpertNotices.AnswerVerb, new { questionId = toExpert.QuestionId, answer = "Có, áp dụng cho người lao động.", source = "khoản 2 Kế hoạch 30/KH-SCT" });

        done.Text.ShouldContain("Kế hoạch này áp dụng cho công chức");
        var toAsker = _outbox.ListWaiting().Single(message => message.OfficerId == "asker");
        var reply = ExpertNotices.Of(toAsker, _log)!;
        reply.Text.ShouldBe($"Chuyên viên Lê Thử Theo Dõi đã trả lời ngày 12/03/2025 câu hỏi “{Question}”:\n\nCó, áp dụng cho người lao động. [1]");
        reply.Citations[0].Name.ShouldBe("30/KH-SCT, khoản 2");
    }

    [Fact]
    public async Task The_journal_never_holds_a_questions_words()
    {
        Remember(Question);
        await SayAsync(Asker, "hoi chuyen vien");
        var id = _log.List()[0].Id;
        await SayAsync(Expert, $"Trả lời câu hỏi {id}: Có, theo khoản 2 Kế hoạch 30/KH-SCT.");

        var entries = string.Concat(_store.ReadAfter(0).Select(entry => JsonSerializer.Serialize(entry.Entry, entry.Entry.GetType())));
        entries.ShouldNotContain("hợp đồng");
        entries.ShouldNotContain(JsonSerializer.Serialize("hợp đồng").Trim('"'));
        _log.Find(id)!.Reply!.Source!.Clause.Value.ShouldBe("2");
    }

    [Fact]
    public async Task An_answer_is_reused_only_when_it_rests_on_a_provision_and_was_approved()
    {
        var id = await AskAndAnswerAsync("Có.");
        (await PressAsync(Expert, ExpertNotices.ApproveVerb, new { questionId = id })).Text.ShouldBe(ExpertTexts.NoSource);

        var cited = await AskAndAnswerAsync("Có, theo khoản 2 Kế hoạch 30/KH-SCT.");
        _log.FindApproved(Question, null).ShouldBeNull();
        (await PressAsync(Expert, ExpertNotices.ApproveVerb, new { questionId = cited })).Text.ShouldBe(ExpertTexts.Approved);

        var approved = _log.FindApproved(Question, null).ShouldNotBeNull();
        approved.Id.ShouldBe(cited);
        approved.OfficerId.ShouldBeNull();
    }

    [Fact]
    public async Task Only_the_office_answers_and_approves()
    {
        Remember(Question);
        await SayAsync(Asker, "Hỏi chuyên viên");
        var id = _log.List()[0].Id;

        (await SayAsync(Asker, $"trả lời câu hỏi {id}: Có.")).Text.ShouldBe(ExpertTexts.NotAllowed);
        (await PressAsync(Asker, ExpertNotices.ApproveVerb, new { questionId = id })).Text.ShouldBe(ExpertTexts.NotAllowed);

        _log.Find(id)!.Reply.ShouldBeNull();
    }

    [Fact]
    public async Task The_first_answer_stands()
    {
        var id = await AskAndAnswerAsync("Có.");

        (await SayAsync(Expert, $"trả lời câu hỏi {id}: Không.")).Text.ShouldContain("đã được Lê Thử Theo Dõi trả lời");

        _log.Find(id)!.Reply!.Text.ShouldBe("Có.");
        _outbox.ListWaiting().Count(message => message.OfficerId == "asker").ShouldBe(1);
    }

    [Fact]
    public async Task Asking_twice_asks_the_office_once()
    {
        Remember(Question);

        await SayAsync(Asker, "Hỏi chuyên viên");
        await SayAsync(Asker, "Hỏi chuyên viên");
        await _desk.TidyAsync(Token);

        _outbox.ListWaiting().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_deleted_question_is_not_brought_to_anybody()
    {
        Remember(Question);
        await SayAsync(Asker, "Hỏi chuyên viên");
        var message = _outbox.ListWaiting()[0];

        _log.Delete(message.QuestionId!);

        ExpertNotices.Of(message, _log).ShouldBeNull();
        (await PressAsync(Expert, ExpertNotices.AnswerVerb, new { questionId = message.QuestionId, answer = "Có." })).Text.ShouldBe(ExpertTexts.Gone);
    }

    [Fact]
    public async Task A_question_may_come_with_the_wish()
    {
        await SayAsync(Asker, "Cho tôi hỏi chuyên viên: Bao giờ có kế hoạch mới?");

        _log.List()[0].Text.ShouldBe("Bao giờ có kế hoạch mới?");
    }

    [Theory]
    [InlineData("Chuyên viên phòng nào chủ trì?")]
    [InlineData("Phòng tôi hỏi ý kiến chuyên viên về nội dung gì?")]
    [InlineData("trả lời công văn 30 thế nào?")]
    public async Task Questions_in_which_an_expert_is_named_are_left_to_the_others(string text) =>
        (await _handler.HandleAsync(Message(Asker, text, null), ConversationState.New, Token)).ShouldBeNull();

    [Fact]
    public async Task Without_a_question_the_bot_asks_which() =>
        (await SayAsync(Asker, "Hỏi chuyên viên")).Text.ShouldBe(ExpertTexts.WhichQuestion);

    private async Task<string> AskAndAnswerAsync(string answer)
    {
        var id = QuestionLog.NewId();
        _recent.Remember("msteams/c", new RecentAnswer(id, Question, null, IsAboutOwnUnit: false, StandsAlone: true));
        await SayAsync(Asker, "Hỏi chuyên viên");
        await SayAsync(Expert, $"trả lời câu hỏi {id}: {answer}");
        return id;
    }

    private void Remember(string question) => _recent.Remember("msteams/c", new RecentAnswer(QuestionLog.NewId(), question, null, IsAboutOwnUnit: false, StandsAlone: true));

    private async Task<Reply> SayAsync(Sender sender, string text) => (await _handler.HandleAsync(Message(sender, text, null), ConversationState.New, Token))!.Reply;

    private async Task<Reply> PressAsync(Sender sender, string verb, object data) =>
        (await _handler.HandleAsync(Message(sender, "", new CardPress(verb, JsonSerializer.SerializeToElement(data))), ConversationState.New, Token))!.Reply;

    private static IncomingMessage Message(Sender sender, string text, CardPress? press) => new("msteams/c", sender, text, press, IsGroup: false, Moment);
}
