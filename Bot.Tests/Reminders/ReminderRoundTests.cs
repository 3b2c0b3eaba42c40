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

namespace CchcBot.Bot.Tests.Reminders;

public sealed class ReminderRoundTests : IAsyncLifetime
{
    private static readonly Actor Office = new("vp", "Nguyễn Thử Văn Phòng", "Monitor", "cli", "cli");
    private static readonly CirculatedDocument Letter = new("letter", "58/SCT-VP", "hash-of-letter", new DateOnly(2025, 2, 20));
    private static readonly DateTimeOffset DueMorning = new(2025, 3, 31, 9, 0, 0, TimeSpan.FromHours(7));

    private readonly MemoryKnowledgeStore _store = new();
    private readonly AcknowledgementLedger _ledger;
    private readonly Outbox _outbox;
    private readonly ReminderRound _round;

    public ReminderRoundTests()
    {
        var clock = new FakeTimeProvider();
        var library = new DocumentLibrary(_store);
        _ledger = new AcknowledgementLedger(_store, library, clock);
        _outbox = new Outbox(_store, clock);
        _round = new ReminderRound(_store, new AssignmentTracking(_store, library, _ledger, clock), _ledger, _outbox, new ReminderOptions());
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Officer[] people =
        [
            Person("head", "thanh tra so", OfficerRole.UnitHead), Person("staff", "thanh tra so", OfficerRole.Staff),
            Person("other", "van phong so", OfficerRole.UnitHead), Person("monitor", "van phong so", OfficerRole.Monitor),
            Person("director", "ban giam doc so", OfficerRole.UnitHead),
        ];
        await _store.AppendAsync(new RosterReplaced(SampleRoster.Roster with { Officers = people }, "danh-sach.csv") { Key = "roster", At = default }, Token);
        await _store.AppendAsync(SampleDocuments.Entry(SampleDocuments.Letter), Token);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public void Nobody_is_reminded_of_a_document_that_was_not_circulated() => _round.Preview(DueMorning).ShouldBeEmpty();

    [Fact]
    public async Task On_the_due_day_each_head_gets_one_message_and_never_again_for_the_same_cause()
    {
        await CirculateAsync();

        (await _round.RunAsync(DueMorning, Token)).ShouldBe(2);
        (await _round.RunAsync(DueMorning.AddHours(1), Token)).ShouldBe(0);

        Reminders().Select(message => message.OfficerId).ShouldBe(["head", "other"], ignoreOrder: true);
        Reminders()[0].Text.ShouldContain("58/SCT-VP: quán triệt, phổ biến và xác nhận – hạn 31/03/2025, hôm nay");
    }

    [Fact]
    public async Task No_unit_is_reminded_or_urged_because_a_single_person_was_told()
    {
        await _ledger.Circulations.RecordAsync(new CirculationOrder(Letter, [], new DateOnly(2025, 3, 31)) { OfficerIds = ["staff"] }, Office, "1", Token);

        _round.Preview(DueMorning).ShouldBeEmpty();
        new Urging(_store, new AssignmentTracking(_store, new DocumentLibrary(_store), _ledger, new FakeTimeProvider()), _ledger, _outbox)
            .List(document: null, new DateOnly(2025, 4, 10)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_unit_that_has_confirmed_is_left_in_peace()
    {
        await CirculateAsync();
        await _ledger.RecordAsync(
            new AcknowledgementStatement { UnitId = "thanh tra so", UnitName = "Thanh tra Sở", Documents = [Letter], HeldOn = new DateOnly(2025, 3, 20) }, Office, "k", Token);

        _round.Preview(DueMorning).ShouldHaveSingleItem().OfficerId.ShouldBe("other");
    }

    [Fact]
    public async Task What_is_overdue_goes_up_to_the_office_and_then_to_the_leadership_in_one_message_each()
    {
        await CirculateAsync();

        _round.Preview(DueMorning.AddDays(1)).Select(message => message.OfficerId).ShouldBe(["head", "other", "monitor"], ignoreOrder: true);
        var late = _round.Preview(DueMorning.AddDays(14));
        late.Select(message => message.OfficerId).ShouldBe(["head", "other", "monitor", "director"], ignoreOrder: true);
        late.Single(message => message.OfficerId == "director").Text.ShouldContain("Thanh tra Sở: 58/SCT-VP");
    }

    [Fact]
    public async Task In_the_evening_and_on_days_off_nothing_is_said()
    {
        await CirculateAsync();

        _round.Preview(DueMorning.AddHours(12)).ShouldBeEmpty();
        _round.Preview(DueMorning.AddDays(-2)).ShouldBeEmpty();
    }

    private Task<int> CirculateAsync() => _ledger.Circulations.RecordAsync(
        new CirculationOrder(Letter, ["thanh tra so", "van phong so"], new DateOnly(2025, 3, 31)), Office, "1", Token);

    private List<OutboxMessage> Reminders() =>
        [.. _outbox.ListWaiting().Where(message => message.Id.StartsWith("reminder/", StringComparison.Ordinal))];

    private static Officer Person(string id, string unit, OfficerRole role) => new(id, "Nguyễn Thử " + id, unit, role, null, null, null);
}
