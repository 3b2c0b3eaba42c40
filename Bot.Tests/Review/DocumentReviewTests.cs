using System.Text;
using CchcBot.Bot.Tests.Ingestion;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Ingestion;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Review;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Tests.Review;

public sealed class DocumentReviewTests : IAsyncDisposable
{
    private readonly IngestionSample _sample = new();

    public ValueTask DisposeAsync() => _sample.DisposeAsync();

    [Fact]
    public async Task A_correction_is_kept_with_who_when_and_what_stood_there_and_outlives_the_projection()
    {
        var id = await StoreAsync();

        await CorrectAsync(id, DocumentField.Subject, "về việc tổ chức hội nghị");
        await _sample.Store.RebuildAsync(IngestionSample.Token);

        var stored = _sample.Store.FindDocument(id)!;
        stored.Document.Subject.ShouldBe("về việc tổ chức hội nghị");
        stored.Document.Text.ShouldContain("chuẩn bị hội nghị");
        var correction = stored.Corrections.ShouldHaveSingleItem();
        correction.OldValue.ShouldNotBeNull().ShouldContain("chuẩn bị hội nghị");
        correction.By.ShouldBe(IngestionSample.Clerk);
        correction.At.ShouldBe(_sample.Clock.GetUtcNow());
        DocumentReview.Of(stored).Single(field => field.Field == DocumentField.Subject).ShouldSatisfyAllConditions(
            field => field.State.ShouldBe(FieldState.Corrected), field => field.Confidence.ShouldBe(1));
        (await _sample.Store.VerifyAsync(IngestionSample.Token)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reading_again_never_overwrites_a_correction_and_keeps_the_identity()
    {
        var id = await StoreAsync();
        var asRead = _sample.Store.FindDocument(id)!;

        // As a reader of an earlier version of the program might have stored it.
        var older = asRead.Document with { Subject = "đọc sai", Issuer = "Sở Đọc Sai" };
        await _sample.Store.AppendAsync(new DocumentStored(older, asRead.FileHash) { Key = "older", At = asRead.StoredAt }, IngestionSample.Token);
        await CorrectAsync(id, DocumentField.Issuer, "Sở Công Thương tỉnh Mẫu");

        var outcome = await _sample.Pipeline.RereadAsync(id, IngestionSample.Token);
        var again = await _sample.Pipeline.RereadAsync(id, IngestionSample.Token);

        outcome.ShouldBeOfType<RereadOutcome.Changed>().Document.Id.ShouldBe(id);
        again.ShouldBeOfType<RereadOutcome.Unchanged>();
        var stored = _sample.Store.FindDocument(id)!;
        stored.Document.Issuer.ShouldBe("Sở Công Thương tỉnh Mẫu");
        stored.Document.Subject.ShouldBe(asRead.Document.Subject);
        _sample.Store.ListDocumentHeaders().ShouldHaveSingleItem().Document.Issuer.ShouldBe("Sở Công Thương tỉnh Mẫu");
        (await _sample.Pipeline.RereadAsync("nothing", IngestionSample.Token)).ShouldBeOfType<RereadOutcome.Absent>();
    }

    [Fact]
    public async Task Reading_again_parts_no_report_from_its_duty()
    {
        var id = await StoreAsync();
        var asRead = _sample.Store.FindDocument(id)!;
        var duty = asRead.Document.Assignments.ShouldHaveSingleItem();
        var older = asRead.Document with { Assignments = [duty with { Action = "việc khác hẳn" }] };
        await _sample.Store.AppendAsync(new DocumentStored(older, asRead.FileHash) { Key = "older", At = asRead.StoredAt }, IngestionSample.Token);
        var report = new ProgressReport { DocumentId = id, Clause = duty.Clause, Ordinal = 0, UnitId = "vp", UnitName = "Văn phòng Sở", Kind = ProgressKind.Started, On = new DateOnly(2031, 3, 3), By = IngestionSample.Clerk };
        await _sample.Store.AppendAsync(new ProgressRecorded(report) { Key = "progress", At = default }, IngestionSample.Token);

        (await _sample.Pipeline.RereadAsync(id, IngestionSample.Token)).ShouldBeOfType<RereadOutcome.Kept>();

        _sample.Store.FindDocument(id)!.Document.Assignments[0].Action.ShouldBe("việc khác hẳn");
    }

    [Fact]
    public async Task What_is_only_proposed_is_listed_until_a_person_confirms_it()
    {
        var document = SampleDocument() with { Proposed = [new ProposedField(DocumentField.IssuedOn, FieldSource.Recognition, 0.4)] };
        await _sample.Store.SaveFileAsync(Encoding.UTF8.GetBytes("tệp"), IngestionSample.Token);
        await _sample.Store.AppendAsync(new DocumentStored(document, "hash") { Key = "d", At = default }, IngestionSample.Token);
        DocumentReview.ListDoubtful(Header()).Select(field => (field.Field, field.State)).ShouldContain((DocumentField.IssuedOn, FieldState.Proposed));

        await CorrectAsync(document.Id, DocumentField.IssuedOn, "01/02/2030");
        await CorrectAsync(document.Id, DocumentField.IssuedOn, "2030-02-01");

        DocumentReview.ListDoubtful(Header()).ShouldNotContain(field => field.Field == DocumentField.IssuedOn);
        DocumentReview.Of(Header()).Single(field => field.Field == DocumentField.IssuedOn).State.ShouldBe(FieldState.Confirmed);
        Header().Corrections.ShouldHaveSingleItem();

        StoredDocument Header() => _sample.Store.ListDocumentHeaders().Single();
    }

    [Theory]
    [InlineData(DocumentField.Number, "mười hai")]
    [InlineData(DocumentField.Number, "12")]
    [InlineData(DocumentField.IssuedOn, "31/02/2030")]
    [InlineData(DocumentField.Type, "thư tình")]
    [InlineData(DocumentField.Subject, "  ")]
    public async Task Words_that_are_no_value_of_a_field_are_not_recorded(DocumentField field, string words)
    {
        var id = await StoreAsync();
        var before = _sample.Store.Sequence;

        (await _sample.Review.CorrectAsync(id, field, words, IngestionSample.Clerk, IngestionSample.Token)).ShouldBeFalse();

        _sample.Store.Sequence.ShouldBe(before);
    }

    [Theory]
    [InlineData("12/KH-UBND", 12, "", null, "KH-UBND")]
    [InlineData("05a/UBND-NC", 5, "a", null, "UBND-NC")]
    [InlineData("30/2020/NĐ-CP", 30, "", 2020, "NĐ-CP")]
    [InlineData("36-HD/VPTW", 36, "", null, "HD/VPTW")]
    public void A_number_is_understood_as_a_person_writes_it(string words, int serial, string suffix, int? year, string notation) =>
        DocumentNumber.Find(words).ShouldBe(new DocumentNumber(serial, suffix, year, notation, words));

    [Fact]
    public async Task Catalogue_and_index_follow_a_correction()
    {
        var folder = Directory.CreateTempSubdirectory("cchcbot-index-").FullName;
        using (var index = PassageIndex.Open(folder))
        {
            var catchUp = new IndexCatchUp(index, _sample.Store);
            var id = await StoreAsync();
            catchUp.Run(IngestionSample.Token);

            await CorrectAsync(id, DocumentField.Number, "99/SCT-VP");

            catchUp.Verify(IngestionSample.Token).ShouldNotBeEmpty();
            catchUp.Run(IngestionSample.Token).ShouldBe(1);
            catchUp.Verify(IngestionSample.Token).ShouldBeEmpty();
            new DocumentLibrary(_sample.Store).GetCatalog().FindByNumber(DocumentNumber.Of(99, "SCT-VP")).ShouldNotBeNull().Id.ShouldBe(id);
        }

        Directory.Delete(folder, recursive: true);
    }

    private async Task<string> StoreAsync() =>
        (await _sample.IngestAsync("7.txt", IngestionSample.Letter("7"))).ShouldBeOfType<IngestionOutcome.Stored>().Document.Id;

    private async Task CorrectAsync(string id, DocumentField field, string value) =>
        (await _sample.Review.CorrectAsync(id, field, value, IngestionSample.Clerk, IngestionSample.Token)).ShouldBeTrue();

    private static OfficialDocument SampleDocument() => ((DocumentStored)Storage.SampleEntries.Document("d1", "hash")).Document;
}
