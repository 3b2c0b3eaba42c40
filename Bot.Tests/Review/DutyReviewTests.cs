using CchcBot.Bot.Tests.Ingestion;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Review;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Tests.Review;

public sealed class DutyReviewTests : IAsyncDisposable
{
    private static readonly DutyAddress First = new(new ProvisionPath("1"), 0);
    private readonly IngestionSample _sample = new();

    public ValueTask DisposeAsync() => _sample.DisposeAsync();

    [Fact]
    public async Task A_duty_put_right_is_tracked_by_its_new_unit_and_day_and_kept_when_the_file_is_read_again()
    {
        await _sample.Store.AppendAsync(new RosterReplaced(new Roster([new Unit("kt", "Phòng Kế hoạch", [], null), new Unit("vp", "Văn phòng Sở", [], null)], []), "a.csv") { Key = "roster", At = default }, IngestionSample.Token);
        var id = await StoreAsync();

        await CorrectAsync(id, DocumentField.LeadUnits, "Phòng Kế hoạch");
        await CorrectAsync(id, DocumentField.Deadline, "trước ngày 15/5/2031");
        await ReadAgainAsync(id);

        var duty = _sample.Store.FindDocument(id)!.Document.Assignments.ShouldHaveSingleItem();
        duty.LeadUnits.ShouldBe(["Phòng Kế hoạch"]);
        duty.Deadline.ShouldBe(new Deadline(new DateOnly(2031, 5, 14), "trước ngày 15/5/2031 (đã hiệu chỉnh)", DeadlineRule.Before, null));
        var library = new DocumentLibrary(_sample.Store);
        var ledger = new AcknowledgementLedger(_sample.Store, library, _sample.Clock);
        new AssignmentTracking(_sample.Store, library, ledger, _sample.Clock).List(new DateOnly(2031, 3, 2)).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(tracked => tracked.UnitId.ShouldBe("kt"), tracked => tracked.DueOn.ShouldBe(new DateOnly(2031, 5, 14)));
    }

    [Fact]
    public async Task What_was_read_and_who_put_it_right_stand_in_the_review()
    {
        var id = await StoreAsync();

        await CorrectAsync(id, DocumentField.Deadline, "2031-04-30");
        await CorrectAsync(id, DocumentField.LeadUnits, null);
        await _sample.Store.RebuildAsync(IngestionSample.Token);

        var stored = _sample.Store.FindDocument(id)!;
        var fields = DocumentReview.Of(stored).Where(field => field.Duty == First).ToDictionary(field => field.Field);
        fields[DocumentField.Deadline].State.ShouldBe(FieldState.Corrected);
        fields[DocumentField.Deadline].Corrections.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            correction => correction.OldValue.ShouldBe("trước ngày 20/4/2031"), correction => correction.By.ShouldBe(IngestionSample.Clerk), correction => correction.At.ShouldBe(_sample.Clock.GetUtcNow()));
        fields[DocumentField.LeadUnits].Value.ShouldBeNull();
        stored.Document.Assignments[0].Deadline!.DueOn.ShouldBe(new DateOnly(2031, 4, 30));
        _sample.Store.ListDocumentHeaders().ShouldHaveSingleItem().Document.Assignments[0].LeadUnits.ShouldBeEmpty();
        (await _sample.Store.VerifyAsync(IngestionSample.Token)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_read_can_be_confirmed_and_a_deadline_struck_out()
    {
        var id = await StoreAsync();

        await CorrectAsync(id, DocumentField.LeadUnits, "Văn phòng Sở");
        DocumentReview.Of(_sample.Store.FindDocument(id)!).Single(field => field.Duty is not null && field.Field == DocumentField.LeadUnits).State.ShouldBe(FieldState.Confirmed);
        await CorrectAsync(id, DocumentField.Deadline, null);
        await ReadAgainAsync(id);

        _sample.Store.FindDocument(id)!.Document.Assignments[0].Deadline.ShouldBeNull();
    }

    [Theory]
    [InlineData("1", 0, "sớm")]
    [InlineData("1", 1, "2031-04-30")]
    [InlineData("9", 0, "2031-04-30")]
    public async Task What_is_no_deadline_or_no_duty_is_refused(string clause, int ordinal, string words)
    {
        var id = await StoreAsync();
        var sequence = _sample.Store.Sequence;

        (await _sample.Review.CorrectDutyAsync(id, new DutyAddress(new ProvisionPath(clause), ordinal), DocumentField.Deadline, words, IngestionSample.Clerk, IngestionSample.Token)).ShouldBeFalse();

        _sample.Store.Sequence.ShouldBe(sequence);
    }

    [Theory]
    [InlineData("2.a", "2.a", 0)]
    [InlineData("Điều 3.2.b#2", "Điều 3.2.b", 1)]
    public void An_address_is_read_as_it_is_printed(string words, string clause, int ordinal)
    {
        var address = DutyAddress.Find(words);

        address.ShouldBe(new DutyAddress(new ProvisionPath(clause), ordinal));
        address!.ToString().ShouldBe(words);
    }

    private async Task<string> StoreAsync() =>
        (await _sample.IngestAsync("7.txt", IngestionSample.Letter("7"))).ShouldBeOfType<IngestionOutcome.Stored>().Document.Id;

    private async Task CorrectAsync(string id, DocumentField field, string? words) =>
        (await _sample.Review.CorrectDutyAsync(id, First, field, words, IngestionSample.Clerk, IngestionSample.Token)).ShouldBeTrue();

    /// <summary>As after an earlier version of the program that had read the subject otherwise.</summary>
    private async Task ReadAgainAsync(string id)
    {
        var stored = _sample.Store.FindDocument(id)!;
        await _sample.Store.AppendAsync(new DocumentStored(stored.Document with { Subject = "đọc sai", Assignments = [] }, stored.FileHash) { Key = "older", At = stored.StoredAt }, IngestionSample.Token);
        (await _sample.Pipeline.RereadAsync(id, IngestionSample.Token)).ShouldBeOfType<RereadOutcome.Changed>();
    }
}
