using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Organization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Reminders;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Acknowledgements;

public sealed class CirculationLedgerTests : IAsyncLifetime
{
    private static readonly Actor Office = new("vp", "Nguyễn Thử Văn Phòng", "Monitor", "cli", "cli");
    private static readonly CirculatedDocument Letter = new("letter", "58/SCT-VP", "hash-of-letter", new DateOnly(2025, 2, 20));

    private readonly MemoryKnowledgeStore _store = new();
    private readonly AcknowledgementLedger _ledger;
    private readonly Outbox _outbox;

    public CirculationLedgerTests()
    {
        _ledger = new AcknowledgementLedger(_store, new DocumentLibrary(_store), new FakeTimeProvider());
        _outbox = new Outbox(_store, new FakeTimeProvider());
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        List<Officer> people = [.. People("van phong so"), .. People("thanh tra so")];
        await _store.AppendAsync(new RosterReplaced(SampleRoster.Roster with { Officers = people }, "danh-sach.csv") { Key = "roster", At = default }, Token);
        await _store.AppendAsync(SampleDocuments.Entry(SampleDocuments.Letter), Token);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task A_circulation_tells_everybody_of_its_units_and_asks_its_units_alone()
    {
        await CirculateAsync("1", "thanh tra so");

        _outbox.ListWaiting().Select(message => message.OfficerId).ShouldBe(["thanh tra so-head", "thanh tra so-staff"], ignoreOrder: true);
        _ledger.GetStatus(Letter).Missing.ShouldHaveSingleItem().Name.ShouldBe("Thanh tra Sở");
    }

    [Fact]
    public async Task The_office_corrects_to_whom_it_went_and_nobody_is_told_twice()
    {
        await CirculateAsync("1", "thanh tra so");
        await CirculateAsync("2", "thanh tra so", "van phong so");

        _outbox.GetReport().Intended.ShouldBe(4);
        _ledger.GetStatus(Letter).Missing.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Telling_a_single_person_leaves_what_the_units_owe_as_it_was()
    {
        await CirculateAsync("1", "thanh tra so");

        await _ledger.Circulations.RecordAsync(new CirculationOrder(Letter, [], null) { OfficerIds = ["van phong so-staff"] }, Office, "2", Token);

        _outbox.ListWaiting().Count.ShouldBe(3);
        _ledger.GetStatus(Letter).Missing.ShouldHaveSingleItem().Name.ShouldBe("Thanh tra Sở");
    }

    [Fact]
    public async Task Telling_a_single_person_leaves_the_units_last_day_as_it_was()
    {
        await CirculateAsync("1", "thanh tra so");

        await TellAsync("2", "van phong so-staff");

        _ledger.Circulations.Find(Letter)!.DueOn.ShouldBe(new DateOnly(2025, 3, 31));
    }

    [Fact]
    public async Task A_head_who_is_told_alone_is_given_no_duty_of_the_unit()
    {
        await TellAsync("1", "thanh tra so-head");

        _outbox.ListWaiting().ShouldHaveSingleItem().Text.ShouldSatisfyAllConditions(
            text => text.ShouldContain("để biết"), text => text.ShouldNotContain("quán triệt"), text => text.ShouldNotContain("xác nhận"));
    }

    [Fact]
    public async Task A_head_who_was_told_alone_learns_of_the_units_duty_later_and_not_the_other_way_round()
    {
        await TellAsync("1", "thanh tra so-head");
        await CirculateAsync("2", "thanh tra so");
        await TellAsync("3", "thanh tra so-staff");

        _outbox.ListWaiting().Where(message => message.OfficerId == "thanh tra so-head").Select(message => message.Text.Contains("xác nhận trước hết ngày 31/03/2025", StringComparison.Ordinal)).ShouldBe([true, false], ignoreOrder: true);
        _outbox.ListWaiting().Count(message => message.OfficerId == "thanh tra so-staff").ShouldBe(1);
        new Reconciler(_ledger, _outbox).Find(Letter).ShouldNotBeNull().Intended.ShouldBe(2);
    }

    [Fact]
    public async Task What_only_single_people_were_told_of_asks_no_unit()
    {
        await TellAsync("1", "thanh tra so-head");

        new Reconciler(_ledger, _outbox).Find(Letter).ShouldNotBeNull().UnitsMissing.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_version_asks_everybody_again()
    {
        await CirculateAsync("1", "thanh tra so");
        await _ledger.RecordReceiptAsync(Letter, Office, Token);
        var newer = Letter with { Version = "hash-of-newer" };
        await _ledger.Circulations.RecordAsync(new CirculationOrder(newer, ["thanh tra so"], null), Office, "2", Token);

        _outbox.GetReport().Intended.ShouldBe(4);
        _ledger.ListReceipts(Letter).Count.ShouldBe(1);
        _ledger.ListReceipts(newer).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_those_who_answer_for_the_unit_are_asked_to_confirm_for_it()
    {
        await CirculateAsync("1", "thanh tra so");

        var messages = _outbox.ListWaiting().ToDictionary(message => message.OfficerId);
        messages["thanh tra so-head"].Text.ShouldContain("xác nhận trước hết ngày 31/03/2025");
        messages["thanh tra so-staff"].Text.ShouldNotContain("xác nhận");
        messages["thanh tra so-staff"].Topic.ShouldBe(new OutboxTopic("letter", "58/SCT-VP", "hash-of-letter"));
    }

    private static Officer[] People(string unit) =>
    [
        new(unit + "-head", "Trần Thử Trưởng", unit, OfficerRole.UnitHead, null, null, null),
        new(unit + "-staff", "Lê Thử Viên", unit, OfficerRole.Staff, null, null, null),
    ];

    private Task<int> TellAsync(string key, string person) =>
        _ledger.Circulations.RecordAsync(new CirculationOrder(Letter, [], new DateOnly(2025, 3, 10)) { OfficerIds = [person] }, Office, key, Token);

    private Task<int> CirculateAsync(string key, params string[] units) =>
        _ledger.Circulations.RecordAsync(new CirculationOrder(Letter, units, new DateOnly(2025, 3, 31)), Office, key, Token);
}
