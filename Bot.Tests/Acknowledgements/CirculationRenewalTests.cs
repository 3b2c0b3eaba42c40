using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Organization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Reminders;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Acknowledgements;

public sealed class CirculationRenewalTests : IAsyncLifetime
{
    private const string Unit = "thanh tra so";

    private static readonly DateTimeOffset Now = new(2025, 3, 12, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2025, 3, 12);
    private static readonly Actor Office = new("vp", "Nguyễn Thử Văn Phòng", "Monitor", "cli", "cli");

    private readonly MemoryKnowledgeStore _store = new();
    private readonly AcknowledgementLedger _ledger;
    private readonly Outbox _outbox;

    public CirculationRenewalTests()
    {
        var clock = new FakeTimeProvider(Now);
        _ledger = new AcknowledgementLedger(_store, new DocumentLibrary(_store), clock);
        _outbox = new Outbox(_store, clock);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Officer[] people = [new("head", "Nguyễn Thử Trưởng", Unit, OfficerRole.UnitHead, null, "head", null)];
        await _store.AppendAsync(new RosterReplaced(SampleRoster.Roster with { Officers = people }, "danh-sach.csv") { Key = "roster", At = default }, Token);
        await _store.AppendAsync(SampleDocuments.Entry(SampleDocuments.Letter), Token);
        await _ledger.Circulations.RecordAsync(new CirculationOrder(Letter(), [Unit], new DateOnly(2025, 3, 31)), Office, "1", Token);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task A_new_version_is_circulated_again_once_to_the_same_units_and_nothing_is_carried_over()
    {
        await AcknowledgeAsync();
        _ledger.FindStanding(Unit, Letter()).ShouldNotBeNull();
        await StoreNewVersionAsync();

        (await new CirculationRenewal(_ledger).RunAsync(Today, Token)).ShouldHaveSingleItem().Version.ShouldBe("hash-of-new");
        (await new CirculationRenewal(_ledger).RunAsync(Today, Token)).ShouldBeEmpty();

        _ledger.FindStanding(Unit, Letter()).ShouldBeNull();
        _ledger.Circulations.Find(Letter())!.ShouldSatisfyAllConditions(
            one => one.UnitIds.ShouldBe([Unit]), one => one.DueOn.ShouldBe(new DateOnly(2025, 3, 31)), one => one.By.Role.ShouldBe("system"));
        _outbox.ListWaiting().Select(message => message.Text).ShouldContain(text => text.Contains("có bản mới", StringComparison.Ordinal));
        _outbox.ListWaiting().Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_due_day_that_has_passed_is_not_taken_along()
    {
        await StoreNewVersionAsync();

        await new CirculationRenewal(_ledger).RunAsync(new DateOnly(2025, 4, 1), Token);

        _ledger.Circulations.Find(Letter())!.DueOn.ShouldBeNull();
    }

    [Fact]
    public async Task What_was_never_circulated_or_has_not_changed_is_left_alone()
    {
        await _store.AppendAsync(SampleDocuments.Entry(SampleDocuments.Plan), Token);

        (await new CirculationRenewal(_ledger).RunAsync(Today, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_intended_stands_beside_what_was_sent_read_and_acknowledged()
    {
        var reconciler = new Reconciler(_ledger, _outbox);
        var message = _outbox.ListWaiting().ShouldHaveSingleItem();
        await _outbox.SendAsync(message, (_, _) => Task.FromResult<SendOutcome>(new SendOutcome.Taken()), Token);
        reconciler.Find(Letter())!.ShouldSatisfyAllConditions(
            one => one.Intended.ShouldBe(1), one => one.Counts[DeliveryState.Sent].ShouldBe(1), one => one.Unread.ShouldBe(["head"]),
            one => one.UnitsMissing.ShouldHaveSingleItem().Id.ShouldBe(Unit));

        await _ledger.RecordReceiptAsync(Letter(), new Actor("head", "Nguyễn Thử Trưởng", "unitHead", "msteams", "29:head"), Token);
        await AcknowledgeAsync();

        reconciler.Find("58/SCT-VP")!.ShouldSatisfyAllConditions(
            one => one.Read.ShouldBe(["head"]), one => one.Unread.ShouldBeEmpty(), one => one.Unreached.ShouldBeEmpty(), one => one.UnitsMissing.ShouldBeEmpty());
    }

    private CirculatedDocument Letter() => _ledger.Find("letter", null)!;

    private Task<IReadOnlyList<LedgerLine>> AcknowledgeAsync() => _ledger.RecordAsync(
        new AcknowledgementStatement { UnitId = Unit, UnitName = "Thanh tra Sở", Documents = [Letter()], HeldOn = new DateOnly(2025, 3, 10) }, Office, "k", Token);

    private async Task StoreNewVersionAsync() =>
        await _store.AppendAsync(new DocumentStored(SampleDocuments.Letter.Document, "hash-of-new") { Key = "version:new", At = Now }, Token);
}
