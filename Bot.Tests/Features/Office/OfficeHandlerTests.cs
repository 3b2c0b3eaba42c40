using System.Text.Json;
using CchcBot.Bot.Conversation;
using CchcBot.Bot.Features.Office;
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

namespace CchcBot.Bot.Tests.Features.Office;

public sealed class OfficeHandlerTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Moment = new(2025, 3, 12, 2, 0, 0, TimeSpan.Zero);
    private static readonly CirculatedDocument Plan = new("plan", "30/KH-SCT", "hash-of-plan", new DateOnly(2025, 3, 3));
    private static readonly Sender Monitor = new("msteams", "29:monitor", "Lê Thử Theo Dõi", "monitor", MayDeclareUnit: false);
    private static readonly Sender Head = new("msteams", "29:head", "Nguyễn Thử Trưởng", "head", MayDeclareUnit: false);

    private readonly MemoryKnowledgeStore _store = new();
    private readonly AcknowledgementLedger _ledger;
    private readonly Outbox _outbox;
    private readonly OfficeHandler _handler;
    private ConversationState _state = ConversationState.New;

    public OfficeHandlerTests()
    {
        var clock = new FakeTimeProvider(Moment);
        var library = new DocumentLibrary(_store);
        _ledger = new AcknowledgementLedger(_store, library, clock);
        _outbox = new Outbox(_store, clock);
        _handler = new OfficeHandler(_store, library, _ledger, new Urging(_store, new AssignmentTracking(_store, library, _ledger, clock), _ledger, _outbox));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Officer[] people =
        [
            new("head", "Nguyễn Thử Trưởng", "phong quan ly cong nghiep", OfficerRole.UnitHead, null, "head", null),
            new("vp", "Trần Thử Chánh", "van phong so", OfficerRole.UnitHead, null, "vp", null),
            new("monitor", "Lê Thử Theo Dõi", "van phong so", OfficerRole.Monitor, null, "monitor", null),
        ];
        var units = SampleRoster.Roster.Units;
        await _store.AppendAsync(new RosterReplaced(new Roster(units, [.. people.Select(person => person with { UnitId = units.First(unit => unit.Name == UnitOf(person)).Id })]), "danh-sach.csv") { Key = "roster", At = default }, Token);
        await _store.AppendAsync(SampleDocuments.Entry(SampleDocuments.Plan), Token);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Urging_is_shown_first_and_sent_once_by_the_press()
    {
        var preview = await SayAsync("đôn đốc các đơn vị chưa báo cáo kế hoạch 30");
        preview.Text.ShouldContain("Sẽ gửi đôn đốc 2 đơn vị, 2 người");
        _outbox.GetReport().Intended.ShouldBe(0);

        await PressAsync(preview, OfficeHandler.SendVerb);
        await PressAsync(preview, OfficeHandler.SendVerb);

        _outbox.ListWaiting().Select(message => message.OfficerId).ShouldBe(["head", "vp"], ignoreOrder: true);
        _outbox.ListWaiting()[0].Text.ShouldContain("30/KH-SCT: chưa xác nhận quán triệt");
    }

    [Fact]
    public async Task Whoever_reported_since_the_preview_is_not_urged()
    {
        var preview = await SayAsync("đôn đốc các đơn vị chưa báo cáo kế hoạch 30");
        var unit = SampleRoster.Roster.Units.First(one => one.Name == "Văn phòng Sở");
        await _ledger.RecordAsync(
            new AcknowledgementStatement { UnitId = unit.Id, UnitName = unit.Name, Documents = [Plan], HeldOn = new DateOnly(2025, 3, 11) },
            new Actor("vp", "Trần Thử Chánh", "unitHead", "msteams", "29:vp"), "k", Token);

        await PressAsync(preview, OfficeHandler.SendVerb);

        _outbox.ListWaiting().ShouldHaveSingleItem().OfficerId.ShouldBe("head");
    }

    [Fact]
    public async Task Only_the_office_orders_and_only_the_office_presses()
    {
        (await SayAsync("đôn đốc các đơn vị chưa báo cáo kế hoạch 30", Head)).Text.ShouldBe(OfficeTexts.NotAllowed);

        var preview = await SayAsync("đôn đốc các đơn vị chưa báo cáo kế hoạch 30");
        (await PressAsync(preview, OfficeHandler.SendVerb, Head)).Text.ShouldBe(OfficeTexts.NotAllowed);

        _outbox.GetReport().Intended.ShouldBe(0);
    }

    [Fact]
    public async Task A_document_is_circulated_to_its_recipients_after_the_press()
    {
        var preview = await SayAsync("chuyển kế hoạch 30 đến các đơn vị");
        preview.Text.ShouldContain("- Văn phòng Sở: 2 người");

        (await PressAsync(preview, OfficeHandler.SendVerb)).Text.ShouldContain("3 thông báo đến 2 đơn vị");

        _ledger.Circulations.Find(Plan)!.By.OfficerId.ShouldBe("monitor");
    }

    [Fact]
    public async Task Units_that_are_named_take_the_place_of_the_recipients() =>
        (await SayAsync("chuyển kế hoạch 30 đến Thanh tra Sở và Phòng Quản lý Công nghiệp")).Text.ShouldSatisfyAllConditions(
            text => text.ShouldContain("- Thanh tra Sở: 0 người"),
            text => text.ShouldContain("- Phòng Quản lý Công nghiệp: 1 người"),
            text => text.ShouldNotContain("Văn phòng Sở"));

    [Fact]
    public async Task A_document_goes_to_a_single_person_whose_unit_owes_nothing_by_it()
    {
        var preview = await SayAsync("chuyển kế hoạch 30 cho đồng chí Nguyễn Thử Trưởng");
        preview.Text.ShouldContain("- Nguyễn Thử Trưởng (Phòng Quản lý Công nghiệp): cá nhân");
        preview.Text.ShouldNotContain("Văn phòng Sở: ");

        await PressAsync(preview, OfficeHandler.SendVerb);

        _outbox.ListWaiting().ShouldHaveSingleItem().OfficerId.ShouldBe("head");
        _ledger.GetStatus(Plan).Missing.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("chuyển kế hoạch 30 cho đồng chí Hồ Mẫu Lạ")]
    [InlineData("chuyển kế hoạch 30 cho ông Nguyễn Thử Trương")]
    public async Task Somebody_whom_the_roster_does_not_hold_is_no_reason_to_tell_every_unit(string words) =>
        (await SayAsync(words)).ShouldSatisfyAllConditions(reply => reply.Text.ShouldBe(OfficeTexts.UnknownPerson), reply => reply.Card.ShouldBeNull());

    [Fact]
    public async Task It_is_recorded_how_surely_it_was_known_who_circulated()
    {
        await PressAsync(await SayAsync("chuyển kế hoạch 30 đến ba đơn vị"), OfficeHandler.SendVerb);

        _ledger.Circulations.Find(Plan)!.By.Identity.ShouldBe(IdentityLevel.Directory);
    }

    [Theory]
    [InlineData("chuyển kế hoạch 30 đến các đơn vị, hạn 20/3/2025", "20/03/2025")]
    [InlineData("chuyen ke hoach 30 den cac don vi, xac nhan truoc ngay 21/3", "20/03/2025")]
    [InlineData("chuyển kế hoạch 30 đến các đơn vị, chậm nhất 20/3", "20/03/2025")]
    public async Task The_day_for_the_acknowledgement_is_taken_from_the_words(string words, string day)
    {
        var preview = await SayAsync(words);
        preview.Text.ShouldContain("Hạn xác nhận: " + day);

        await PressAsync(preview, OfficeHandler.SendVerb);

        _ledger.Circulations.Find(Plan)!.DueOn.ShouldBe(new DateOnly(2025, 3, 20));
    }

    [Fact]
    public async Task Units_behind_except_are_left_out() =>
        (await SayAsync("chuyển kế hoạch 30 đến các đơn vị, trừ Văn phòng Sở")).Text.ShouldSatisfyAllConditions(
            text => text.ShouldContain("- Phòng Quản lý Công nghiệp"), text => text.ShouldNotContain("- Văn phòng Sở"));

    [Fact]
    public async Task What_was_cancelled_is_not_sent_by_a_later_press()
    {
        var preview = await SayAsync("chuyển kế hoạch 30 đến các đơn vị");
        await PressAsync(preview, OfficeHandler.CancelVerb);

        (await PressAsync(preview, OfficeHandler.SendVerb)).Text.ShouldBe(OfficeTexts.Stale);

        _ledger.Circulations.List().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_matrix_shows_who_owes_what() =>
        (await SayAsync("bảng theo dõi quán triệt")).Text.ShouldContain("| Văn phòng Sở | ✘ |");

    private async Task<Reply> SayAsync(string text, Sender? sender = null) => await TakeAsync(text, null, sender ?? Monitor);

    private async Task<Reply> PressAsync(Reply preview, string verb, Sender? sender = null) =>
        await TakeAsync("", new CardPress(verb, JsonSerializer.SerializeToElement(preview.Card!["actions"]![0]!["data"])), sender ?? Monitor);

    private async Task<Reply> TakeAsync(string text, CardPress? press, Sender sender)
    {
        var turn = await _handler.HandleAsync(new IncomingMessage("c", sender, text, press, IsGroup: false, Moment), _state, Token);
        _state = turn!.State;
        return turn.Reply;
    }

    private static string UnitOf(Officer person) => person.Id == "head" ? "Phòng Quản lý Công nghiệp" : "Văn phòng Sở";
}
