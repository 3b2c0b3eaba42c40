using System.Text.Json;
using CchcBot.Bot.Conversation;
using CchcBot.Bot.Features.Assignments;
using CchcBot.Bot.Tests.Acknowledgements;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Organization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion;
using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Reminders;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Features.Assignments;

public sealed class ProgressHandlerTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Moment = new(2025, 3, 12, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2025, 3, 12);
    private static readonly Sender Head = Sender("head");
    private static readonly Sender Staff = Sender("staff");
    private static readonly Sender Monitor = Sender("monitor");

    private readonly MemoryKnowledgeStore _store = new();
    private readonly AssignmentTracking _tracking;
    private readonly ProgressHandler _handler;
    private ConversationState _state = ConversationState.New;

    public ProgressHandlerTests()
    {
        var clock = new FakeTimeProvider(Moment);
        var library = new DocumentLibrary(_store);
        var ledger = new AcknowledgementLedger(_store, library, clock);
        _tracking = new AssignmentTracking(_store, library, ledger, clock);
        _handler = new ProgressHandler(_store, library, ledger, _tracking, new EvidenceIntake(new FileReader(new ReadingOptions()), _store));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var units = SampleRoster.Roster.Units;
        string IdOf(string name) => units.First(unit => unit.Name == name).Id;
        Officer[] people =
        [
            Person("head", IdOf("Thanh tra Sở"), OfficerRole.UnitHead), Person("staff", IdOf("Thanh tra Sở"), OfficerRole.Staff),
            Person("monitor", IdOf("Văn phòng Sở"), OfficerRole.Monitor),
        ];
        await _store.AppendAsync(new RosterReplaced(new Roster(units, people), "danh-sach.csv") { Key = "roster", At = default }, Token);
        var letter = SampleDocuments.Letter.Document with
        {
            Assignments =
            [
                Assignment("1", "kiểm tra các cơ sở", new DateOnly(2025, 3, 31)),
                Assignment("2", "báo cáo kết quả", new DateOnly(2025, 3, 10)),
            ],
        };
        await _store.AppendAsync(SampleDocuments.Entry(SampleDocuments.Stored(letter)), Token);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Completion_is_recorded_by_the_press_and_once()
    {
        var card = await SayAsync("đã hoàn thành khoản 1 công văn 58, sản phẩm là Báo cáo 12/BC-TTS");
        State("1").ShouldBe(AssignmentState.InTime);

        var first = await PressAsync(card);
        var second = await PressAsync(card);

        second.Text.ShouldBe(first.Text);
        State("1").ShouldBe(AssignmentState.CompletedOnTime);
        Share("1").Reports.ShouldHaveSingleItem().Product.ShouldBe("Báo cáo 12/BC-TTS");
    }

    [Fact]
    public async Task What_is_completed_after_its_day_is_late()
    {
        await PressAsync(await SayAsync("đã hoàn thành khoản 2 công văn 58"));

        State("2").ShouldBe(AssignmentState.CompletedLate);
    }

    [Fact]
    public async Task An_extension_counts_once_the_office_has_approved_it()
    {
        await PressAsync(await SayAsync("xin gia hạn khoản 2 công văn 58 đến 30/4/2025, lý do: chờ số liệu"));
        State("2").ShouldBe(AssignmentState.Overdue);

        (await SayAsync("đồng ý gia hạn khoản 2 công văn 58 của Thanh tra Sở")).Text.ShouldBe(ProgressTexts.OfficeDecides);
        await PressAsync(await SayAsync("đồng ý gia hạn khoản 2 công văn 58 của Thanh tra Sở", Monitor), Monitor);

        State("2").ShouldBe(AssignmentState.InTime);
        Share("2").DueOn.ShouldBe(new DateOnly(2025, 4, 30));
    }

    [Fact]
    public async Task Staff_report_nothing_for_their_unit_and_their_press_counts_for_nothing()
    {
        (await SayAsync("đã hoàn thành khoản 1 công văn 58", Staff)).Card.ShouldBeNull();

        var card = await SayAsync("đã hoàn thành khoản 1 công văn 58");
        (await PressAsync(card, Staff)).Text.ShouldContain("trưởng đơn vị");

        State("1").ShouldBe(AssignmentState.InTime);
    }

    [Fact]
    public async Task The_office_reports_in_a_units_place_only_with_a_reason()
    {
        (await SayAsync("Thanh tra Sở đã hoàn thành khoản 1 công văn 58", Monitor)).Text.ShouldContain("lý do");

        await PressAsync(await SayAsync("Thanh tra Sở đã hoàn thành khoản 1 công văn 58, lý do: đơn vị gửi báo cáo giấy", Monitor), Monitor);

        Share("1").Reports.ShouldHaveSingleItem().OnBehalfReason.ShouldBe("đơn vị gửi báo cáo giấy");
    }

    [Fact]
    public async Task Another_units_progress_is_not_reported() =>
        (await SayAsync("Văn phòng Sở đã hoàn thành khoản 1 công văn 58")).Card.ShouldBeNull();

    [Fact]
    public async Task A_product_sent_along_is_kept_with_the_report()
    {
        var file = new IncomingFile("bao-cao.txt", null, _ => Task.FromResult<FetchedFile>(new FetchedFile.Whole("Báo cáo kết quả kiểm tra"u8.ToArray())));
        var message = new IncomingMessage("c", Head, "đã hoàn thành khoản 1 công văn 58", null, IsGroup: false, Moment) { Files = [file] };
        var turn = (await _handler.HandleAsync(message, _state, Token)).ShouldNotBeNull();
        _state = turn.State;

        await PressAsync(turn.Reply);

        var report = Share("1").Reports.ShouldHaveSingleItem();
        report.EvidenceName.ShouldBe("bao-cao.txt");
        _store.FindFile(report.EvidenceHash!).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("nhiệm vụ nào quá hạn?", "mục 2: báo cáo kết quả")]
    [InlineData("don vi nao co nhiem vu qua han", "mục 2: báo cáo kết quả")]
    [InlineData("tiến độ nhiệm vụ của Thanh tra Sở theo công văn 58 thế nào?", "mục 1: kiểm tra các cơ sở")]
    [InlineData("phòng tôi có nhiệm vụ nào quá hạn không?", "mục 2: báo cáo kết quả")]
    public async Task How_assignments_stand_is_answered(string question, string line) => (await SayAsync(question)).Text.ShouldContain(line);

    [Fact]
    public async Task The_office_learns_of_a_wish_for_more_time_and_the_unit_of_the_decision_each_once()
    {
        var clock = new FakeTimeProvider(Moment);
        var outbox = new Outbox(_store, clock);
        var notices = new ExtensionNotices(_store, _tracking, outbox);
        await PressAsync(await SayAsync("xin gia hạn khoản 2 công văn 58 đến 30/4/2025, lý do: chờ số liệu"));

        var asked = notices.List(Today).ShouldHaveSingleItem();
        asked.OfficerId.ShouldBe("monitor");
        asked.Text.ShouldContain("xin gia hạn đến 30/04/2025 (lý do: chờ số liệu)");
        await outbox.IntendAsync("x", [asked], Token);
        notices.List(Today).ShouldBeEmpty();

        await PressAsync(await SayAsync("không đồng ý gia hạn khoản 2 công văn 58 của Thanh tra Sở", Monitor), Monitor);

        notices.List(Today).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            one => one.OfficerId.ShouldBe("head"), one => one.Text.ShouldContain("không được đồng ý gia hạn"));
    }

    [Fact]
    public async Task Which_of_several_is_asked() =>
        (await SayAsync("đang thực hiện nhiệm vụ của công văn 58")).Text.ShouldContain("mục 2: báo cáo kết quả");

    private AssignmentState State(string clause) => Share(clause).State;

    private TrackedAssignment Share(string clause) => _tracking.List(Today).Single(share => share.Assignment.Clause.Value == clause);

    private Task<Reply> SayAsync(string text, Sender? sender = null) => TakeAsync(text, null, sender ?? Head);

    private Task<Reply> PressAsync(Reply reply, Sender? sender = null) =>
        TakeAsync("", new CardPress(ProgressHandler.ConfirmVerb, JsonSerializer.SerializeToElement(reply.Card!["actions"]![0]!["data"])), sender ?? Head);

    private async Task<Reply> TakeAsync(string text, CardPress? press, Sender sender)
    {
        var turn = await _handler.HandleAsync(new IncomingMessage("c", sender, text, press, IsGroup: false, Moment), _state, Token);
        _state = turn.ShouldNotBeNull().State;
        return turn.Reply;
    }

    private static Assignment Assignment(string clause, string action, DateOnly dueOn) =>
        new(new ProvisionPath(clause), ["Thanh tra Sở"], [], action, new Deadline(dueOn, "", DeadlineRule.By, null), null, false);

    private static Officer Person(string id, string unit, OfficerRole role) => new(id, "Nguyễn Thử " + id, unit, role, null, id, null);

    private static Sender Sender(string id) => new("msteams", "29:" + id, id, id, MayDeclareUnit: false);
}
