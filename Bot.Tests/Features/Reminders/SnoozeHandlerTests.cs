using System.Text.Json;
using CchcBot.Bot.Conversation;
using CchcBot.Bot.Features.Reminders;
using CchcBot.Bot.Tests.Acknowledgements;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Organization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Reminders;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Features.Reminders;

public sealed class SnoozeHandlerTests : IAsyncLifetime
{
    private const string Unit = "thanh tra so";

    private static readonly DateTimeOffset Moment = new(2025, 3, 12, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset SevenDaysAhead = new(2025, 3, 20, 9, 0, 0, TimeSpan.FromHours(7));
    private static readonly CirculatedDocument Letter = new("letter", "58/SCT-VP", "hash-of-letter", new DateOnly(2025, 2, 20));
    private static readonly Actor Office = new("vp", "Nguyễn Thử Văn Phòng", "Monitor", "cli", "cli");

    private readonly MemoryKnowledgeStore _store = new();
    private readonly AcknowledgementLedger _ledger;
    private readonly ReminderRound _round;
    private readonly SnoozeHandler _handler;
    private ConversationState _state = ConversationState.New;

    public SnoozeHandlerTests()
    {
        var clock = new FakeTimeProvider(Moment);
        var library = new DocumentLibrary(_store);
        _ledger = new AcknowledgementLedger(_store, library, clock);
        _round = new ReminderRound(_store, new AssignmentTracking(_store, library, _ledger, clock), _ledger, new Outbox(_store, clock), new ReminderOptions());
        _handler = new SnoozeHandler(_store, library, _ledger, new SnoozeLedger(_store));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Officer[] people =
        [
            new("head", "Nguyễn Thử Trưởng", Unit, OfficerRole.UnitHead, null, "head", null),
            new("staff", "Trần Thử Viên", Unit, OfficerRole.Staff, null, "staff", null),
        ];
        await _store.AppendAsync(new RosterReplaced(SampleRoster.Roster with { Officers = people }, "danh-sach.csv") { Key = "roster", At = default }, Token);
        await _store.AppendAsync(SampleDocuments.Entry(SampleDocuments.Letter), Token);
        await _ledger.Circulations.RecordAsync(new CirculationOrder(Letter, [Unit], new DateOnly(2025, 3, 31)), Office, "1", Token);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Theory]
    [InlineData("hoãn nhắc công văn 58 đến 28/3/2025")]
    [InlineData("tam dung nhac cv 58 den ngay 28/3")]
    [InlineData("nhắc lại công văn 58 sau ngày 28/3")]
    [InlineData("xin hoan gui nhac cong van 58 trong 16 ngay")]
    public async Task Reminders_rest_through_the_day_and_come_on_the_due_day_all_the_same(string words)
    {
        _round.Preview(SevenDaysAhead).ShouldHaveSingleItem();
        var card = await SayAsync(words);
        _round.Preview(SevenDaysAhead).ShouldHaveSingleItem("nothing holds before the press");

        await PressAsync(card, "head");
        await PressAsync(card, "head");

        _round.Preview(SevenDaysAhead).ShouldBeEmpty();
        _round.Preview(SevenDaysAhead.AddDays(11)).ShouldHaveSingleItem();
        _store.ReadAfter(0).Count(entry => entry.Entry is RemindersSnoozed).ShouldBe(1);
    }

    [Fact]
    public async Task Staff_put_nothing_off_for_their_unit()
    {
        (await SayAsync("hoãn nhắc công văn 58 đến 28/3/2025", "staff")).Card.ShouldBeNull();
        var card = await SayAsync("hoãn nhắc công văn 58 đến 28/3/2025");

        (await PressAsync(card, "staff")).Text.ShouldContain("trưởng đơn vị");

        _store.ReadAfter(0).ShouldNotContain(entry => entry.Entry is RemindersSnoozed);
    }

    [Theory]
    [InlineData("hoãn nhắc công văn 58")]
    [InlineData("hoãn nhắc đến 28/3/2025")]
    [InlineData("hoãn nhắc công văn 58 đến 10/3/2025")]
    public async Task What_is_missing_or_past_is_asked_for(string words) => (await SayAsync(words)).Card.ShouldBeNull();

    [Theory]
    [InlineData("ai hoãn nhắc công văn 58?")]
    [InlineData("đôn đốc các đơn vị chưa báo cáo")]
    [InlineData("nhắc các đơn vị chưa quán triệt công văn 58")]
    public async Task Other_sentences_are_left_to_others(string words) =>
        (await _handler.HandleAsync(Message(words, null, "head"), _state, Token)).ShouldBeNull();

    private async Task<Reply> SayAsync(string words, string who = "head") => await TakeAsync(Message(words, null, who));

    private Task<Reply> PressAsync(Reply card, string who) =>
        TakeAsync(Message("", new CardPress(SnoozeHandler.ConfirmVerb, JsonSerializer.SerializeToElement(card.Card!["actions"]![0]!["data"])), who));

    private async Task<Reply> TakeAsync(IncomingMessage message)
    {
        var turn = await _handler.HandleAsync(message, _state, Token);
        _state = turn.ShouldNotBeNull().State;
        return turn.Reply;
    }

    private static IncomingMessage Message(string words, CardPress? press, string who) =>
        new("c", new Sender("msteams", "29:" + who, who, who, MayDeclareUnit: false), words, press, IsGroup: false, Moment);
}
