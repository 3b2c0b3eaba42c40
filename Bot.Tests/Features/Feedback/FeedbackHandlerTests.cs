using System.Text.Json;
using CchcBot.Bot.Conversation;
using CchcBot.Bot.Features.Feedback;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Knowledge.Questions;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Features.Feedback;

public sealed class FeedbackHandlerTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Moment = new(2026, 3, 1, 2, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cchcbot-feedback-");
    private readonly MemoryKnowledgeStore _store = new();
    private readonly RecentAnswers _recent = new();
    private readonly QuestionLog _log;
    private readonly FeedbackHandler _handler;

    public FeedbackHandlerTests()
    {
        _log = new QuestionLog(_folder.FullName, new QuestionOptions(), new FakeTimeProvider(Moment));
        _handler = new FeedbackHandler(_log, _recent, _store);
        _recent.Remember("c", new RecentAnswer("a1", "Câu thứ nhất?", "vp", IsAboutOwnUnit: false, StandsAlone: true));
        _recent.Remember("c", new RecentAnswer("a2", "Câu thứ hai?", "vp", IsAboutOwnUnit: false, StandsAlone: true));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task An_opinion_is_kept_with_the_question_that_it_is_about()
    {
        await PressAsync(new { reaction = "like", answerId = "a1" });

        var kept = _log.List().ShouldHaveSingleItem();
        (kept.Id, kept.Text, kept.UnitId).ShouldBe(("a1", "Câu thứ nhất?", "vp"));
        kept.Rating.ShouldBe(new AnswerRating(true, null, Moment));
    }

    [Fact]
    public async Task An_opinion_whose_answer_the_channel_names_otherwise_is_about_the_last_one()
    {
        await PressAsync(new { reaction = "dislike", feedback = "Sai hạn", answerId = "1700000000000" });

        _log.Find("a2")!.Rating.ShouldBe(new AnswerRating(false, "Sai hạn", Moment));
    }

    [Fact]
    public async Task A_reason_may_follow_in_words()
    {
        var state = (await PressAsync(new { reaction = "dislike", answerId = "a1" }))!.State;

        var turn = await SayAsync("Lý do: thiếu thời hạn", state);

        turn!.Reply.Text.ShouldBe(FeedbackTexts.ReasonKept);
        _log.Find("a1")!.Rating!.Reason.ShouldBe("thiếu thời hạn");
        (await SayAsync("Lý do: thiếu thời hạn", turn.State)).ShouldBeNull();
    }

    [Fact]
    public async Task A_second_press_takes_the_place_of_the_first()
    {
        await PressAsync(new { reaction = "like", answerId = "a1" });
        await PressAsync(new { reaction = "dislike", answerId = "a1" });

        _log.List().ShouldHaveSingleItem().Rating!.IsHelpful.ShouldBeFalse();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"reaction": 7, "answerId": {}}""")]
    public async Task Whatever_a_press_carries_it_is_answered(string data) =>
        (await _handler.HandleAsync(Message("", new CardPress("feedback/reaction", JsonDocument.Parse(data).RootElement)), ConversationState.New, Token)).ShouldNotBeNull();

    [Fact]
    public async Task Words_without_an_opinion_before_them_are_left_to_the_others() =>
        (await SayAsync("Lý do ban hành kế hoạch là gì?", ConversationState.New)).ShouldBeNull();

    private Task<Turn?> PressAsync(object data) =>
        _handler.HandleAsync(Message("", new CardPress("feedback/reaction", JsonSerializer.SerializeToElement(data))), ConversationState.New, Token);

    private Task<Turn?> SayAsync(string text, ConversationState state) => _handler.HandleAsync(Message(text, null), state, Token);

    private static IncomingMessage Message(string text, CardPress? press) =>
        new("c", new Sender("webchat", "u", "Người Mẫu", null, MayDeclareUnit: false), text, press, IsGroup: false, Moment);
}
