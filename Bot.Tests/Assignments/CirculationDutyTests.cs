using CchcBot.Bot.Tests.Acknowledgements;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Organization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Assignments;

public sealed class CirculationDutyTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2025, 3, 20);
    private static readonly DateOnly Due = new(2025, 3, 10);
    private static readonly Actor Head = new("head", "Nguyễn Thử Trưởng", "UnitHead", "cli", "cli");

    private readonly MemoryKnowledgeStore _store = new();
    private readonly AcknowledgementLedger _ledger;
    private readonly AssignmentTracking _tracking;

    public CirculationDutyTests()
    {
        var clock = new FakeTimeProvider();
        var library = new DocumentLibrary(_store);
        _ledger = new AcknowledgementLedger(_store, library, clock);
        _tracking = new AssignmentTracking(_store, library, _ledger, clock);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        await _store.AppendAsync(new RosterReplaced(SampleRoster.Roster, "danh-sach.csv") { Key = "roster", At = default }, Token);

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Theory]
    [InlineData(10, AssignmentState.CompletedOnTime)]
    [InlineData(11, AssignmentState.CompletedLate)]
    public async Task A_unit_that_circulated_the_document_has_done_its_duty_to_circulate_it(int day, AssignmentState state)
    {
        var letter = await StoreAsync();

        await AcknowledgeAsync(letter, day);

        Share("thanh tra so").State.ShouldBe(state);
        Share("van phong so").State.ShouldBe(AssignmentState.Overdue);
    }

    [Fact]
    public async Task A_withdrawn_acknowledgement_leaves_the_duty_open()
    {
        var letter = await StoreAsync();
        await AcknowledgeAsync(letter, 10);

        await _ledger.WithdrawAsync("thanh tra so", letter, Head, null, Token);

        Share("thanh tra so").State.ShouldBe(AssignmentState.Overdue);
    }

    [Fact]
    public async Task A_duty_to_circulate_another_document_is_done_when_that_one_is_circulated()
    {
        var number = DocumentNumber.Of(12, "KH-UBND");
        var letter = await StoreAsync(new DocumentReference(number, null, null, null, DocumentRelation.Circulates, new ProvisionPath("1")));

        await AcknowledgeAsync(letter, 5);
        Share("thanh tra so").State.ShouldBe(AssignmentState.Overdue);

        await AcknowledgeAsync(new CirculatedDocument(null, number.Printed, null, null), 6);
        Share("thanh tra so").ShouldSatisfyAllConditions(
            share => share.State.ShouldBe(AssignmentState.CompletedOnTime), share => share.CirculatedOn.ShouldBe(new DateOnly(2025, 3, 6)));
    }

    [Fact]
    public async Task What_was_acknowledged_by_its_number_before_it_was_stored_counts()
    {
        await AcknowledgeAsync(new CirculatedDocument(null, "58/SCT-VP", null, null), 5);

        await StoreAsync();

        Share("thanh tra so").CirculatedOn.ShouldBe(new DateOnly(2025, 3, 5));
    }

    [Fact]
    public async Task A_document_with_the_same_number_of_another_year_is_another_document()
    {
        await _store.AppendAsync(SampleDocuments.Entry(SampleDocuments.OldPlan), Token);
        await StoreAsync(new DocumentReference(DocumentNumber.Of(30, "KH-SCT"), null, new DateOnly(2025, 3, 3), null, DocumentRelation.Circulates, new ProvisionPath("1")));

        await AcknowledgeAsync(_ledger.Find(SampleDocuments.OldPlan.Document.Id, null).ShouldNotBeNull(), 6);

        Share("thanh tra so").State.ShouldBe(AssignmentState.Overdue);
    }

    [Fact]
    public async Task Nobody_has_circulated_a_document_before_its_date()
    {
        var number = DocumentNumber.Of(12, "KH-UBND");
        await StoreAsync(new DocumentReference(number, null, new DateOnly(2025, 3, 7), null, DocumentRelation.Circulates, new ProvisionPath("1")));

        await AcknowledgeAsync(new CirculatedDocument(null, number.Printed, null, null), 6);

        Share("thanh tra so").CirculatedOn.ShouldBeNull();
    }

    private async Task<CirculatedDocument> StoreAsync(params DocumentReference[] references)
    {
        var document = SampleDocuments.Letter.Document with
        {
            References = references,
            Assignments =
            [
                new Assignment(
                    new ProvisionPath("1"), ["Thanh tra Sở", "Văn phòng Sở"], [], "phổ biến đến công chức", new Deadline(Due, "", DeadlineRule.By, null), null,
                    IsCirculation: true),
            ],
        };
        await _store.AppendAsync(SampleDocuments.Entry(SampleDocuments.Letter with { Document = document }), Token);
        return _ledger.Find(document.Id, null).ShouldNotBeNull();
    }

    private Task<IReadOnlyList<LedgerLine>> AcknowledgeAsync(CirculatedDocument document, int day) => _ledger.RecordAsync(
        new AcknowledgementStatement { UnitId = "thanh tra so", UnitName = "Thanh tra Sở", Documents = [document], HeldOn = new DateOnly(2025, 3, day) },
        Head, document.Name, Token);

    private TrackedAssignment Share(string unitId) => _tracking.List(Today).Single(share => share.UnitId == unitId);
}
