using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Review;

namespace CchcBot.Bot.Tests.Ingestion;

public sealed class VersionTests : IAsyncDisposable
{
    private readonly IngestionSample _sample = new();

    public ValueTask DisposeAsync() => _sample.DisposeAsync();

    [Fact]
    public async Task The_same_bytes_are_stored_once_under_any_name()
    {
        var first = await StoreAsync("a.txt", IngestionSample.Letter("7"));

        var again = (await _sample.IngestAsync("b.txt", IngestionSample.Letter("7"))).ShouldBeOfType<IngestionOutcome.AlreadyStored>();

        again.Document.Id.ShouldBe(first.Document.Id);
        again.ToConfirm.ShouldBeNull();
        _sample.Store.Sequence.ShouldBe(1);
    }

    [Fact]
    public async Task Another_file_with_number_issuer_and_year_of_a_stored_one_waits_and_changes_nothing()
    {
        var first = await StoreAsync("a.txt", IngestionSample.Letter("7"));

        var other = await StoreAsync("b.txt", Changed);

        other.ToConfirm.ShouldNotBeNull().ShouldContain("chờ xác nhận");
        _sample.Versions.ListAwaiting().ShouldHaveSingleItem().DocumentId.ShouldBe(first.Document.Id);
        _sample.Store.ListDocumentHeaders().ShouldHaveSingleItem().FileHash.ShouldStartWith(first.Document.Id);
        (await _sample.IngestAsync("c.txt", Changed)).ShouldBeOfType<IngestionOutcome.AlreadyStored>().ToConfirm.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_confirmed_version_takes_the_place_of_the_earlier_one_and_keeps_its_identity()
    {
        var first = await StoreAsync("a.txt", IngestionSample.Letter("7"));
        await StoreAsync("b.txt", Changed);

        (await _sample.Versions.ConfirmAsync(_sample.Versions.ListAwaiting()[0], IngestionSample.Clerk, IngestionSample.Token)).ShouldBeTrue();

        var standing = _sample.Store.FindDocument(first.Document.Id)!;
        standing.Document.Text.ShouldContain("30/4/2031");
        standing.Document.FileName.ShouldBe("b.txt");
        _sample.Versions.List().Select(version => (version.FileName, version.State, version.DecidedBy?.Name)).ShouldBe(
            [("a.txt", VersionState.Former, null), ("b.txt", VersionState.InForce, IngestionSample.Clerk.Name)]);
        (await _sample.IngestAsync("c.txt", Changed)).ShouldBeOfType<IngestionOutcome.AlreadyStored>().Document.Id.ShouldBe(first.Document.Id);
        (await _sample.IngestAsync("d.txt", IngestionSample.Letter("7"))).ShouldBeOfType<IngestionOutcome.AlreadyStored>().Document.Id.ShouldBe(first.Document.Id);
        (await _sample.Store.VerifyAsync(IngestionSample.Token)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_acknowledgement_stays_with_the_version_that_was_seen()
    {
        var first = await StoreAsync("a.txt", IngestionSample.Letter("7"));
        var ledger = new AcknowledgementLedger(_sample.Store, new DocumentLibrary(_sample.Store), _sample.Clock);
        await ledger.RecordAsync(Statement(ledger.Find(first.Document.Id, null)!), IngestionSample.Clerk, "card", IngestionSample.Token);
        await StoreAsync("b.txt", Changed);
        ledger.FindStanding("phong mau", ledger.Find(first.Document.Id, null)!).ShouldNotBeNull();

        await _sample.Versions.ConfirmAsync(_sample.Versions.ListAwaiting()[0], IngestionSample.Clerk, IngestionSample.Token);

        ledger.FindStanding("phong mau", ledger.Find(first.Document.Id, null)!).ShouldBeNull();
        _sample.Store.ListAcknowledgements().ShouldHaveSingleItem().Acknowledgement.DocumentVersion.ShouldNotBeNull().ShouldStartWith(first.Document.Id);
    }

    [Fact]
    public async Task A_refused_version_leaves_the_document_as_it_is_and_may_still_be_confirmed()
    {
        var first = await StoreAsync("a.txt", IngestionSample.Letter("7"));
        await StoreAsync("b.txt", Changed);

        (await _sample.Versions.RefuseAsync(_sample.Versions.ListAwaiting()[0], IngestionSample.Clerk, IngestionSample.Token)).ShouldBeTrue();

        _sample.Store.FindDocument(first.Document.Id)!.Document.FileName.ShouldBe("a.txt");
        (await _sample.IngestAsync("b.txt", Changed)).ShouldBeOfType<IngestionOutcome.Rejected>().IsSecret.ShouldBeFalse();
        (await _sample.Versions.ConfirmAsync(_sample.Versions.List()[1], IngestionSample.Clerk, IngestionSample.Token)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_that_is_no_version_becomes_a_document_of_its_own()
    {
        await StoreAsync("a.txt", IngestionSample.Letter("7"));
        await StoreAsync("b.txt", Changed);

        (await _sample.Versions.SeparateAsync(_sample.Versions.ListAwaiting()[0], IngestionSample.Clerk, IngestionSample.Token)).ShouldBeTrue();

        _sample.Store.ListDocumentHeaders().Select(stored => stored.Document.FileName).ShouldBe(["a.txt", "b.txt"]);
        _sample.Versions.List().ShouldAllBe(version => version.State == VersionState.InForce);
    }

    [Fact]
    public async Task The_same_number_of_another_year_or_issuer_is_another_document()
    {
        await StoreAsync("a.txt", IngestionSample.Letter("7"));

        (await StoreAsync("b.txt", Changed.Replace("năm 2031", "năm 2032", StringComparison.Ordinal))).ToConfirm.ShouldBeNull();
        (await StoreAsync("c.txt", Changed.Replace("SỞ CÔNG THƯƠNG", "SỞ NỘI VỤ", StringComparison.Ordinal))).ToConfirm.ShouldBeNull();
    }

    [Fact]
    public async Task A_draft_that_is_numbered_keeps_what_was_recorded_on_it()
    {
        var draft = await StoreAsync("du-thao.txt", IngestionSample.Letter(""));
        var ledger = new AcknowledgementLedger(_sample.Store, new DocumentLibrary(_sample.Store), _sample.Clock);
        await ledger.RecordAsync(Statement(ledger.Find(draft.Document.Id, null)!), IngestionSample.Clerk, "card", IngestionSample.Token);

        (await _sample.Review.CorrectAsync(draft.Document.Id, DocumentField.Number, "12/SCT-VP", IngestionSample.Clerk, IngestionSample.Token)).ShouldBeTrue();

        var numbered = _sample.Store.FindDocument(draft.Document.Id)!.Document;
        numbered.Number.ShouldBe(DocumentNumber.Of(12, "SCT-VP"));
        numbered.Warnings.ShouldNotContain(warning => warning.Code == "missing-number");
        ledger.Find(null, "12/SCT-VP")!.Id.ShouldBe(draft.Document.Id);
        ledger.FindStanding("phong mau", ledger.Find(null, "12/SCT-VP")!).ShouldNotBeNull();
        (await StoreAsync("12.txt", IngestionSample.Letter("12"))).ToConfirm.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_issued_form_of_a_draft_waits_as_its_version()
    {
        var draft = await StoreAsync("du-thao.txt", IngestionSample.Letter(""));

        var issued = await StoreAsync("12.txt", IngestionSample.Letter("12"));
        var unlike = await StoreAsync("13.txt", IngestionSample.Letter("13", subject: "kiểm tra kho"));

        issued.ToConfirm.ShouldNotBeNull().ShouldContain("dự thảo");
        unlike.ToConfirm.ShouldBeNull();
        await _sample.Versions.ConfirmAsync(_sample.Versions.ListAwaiting()[0], IngestionSample.Clerk, IngestionSample.Token);
        _sample.Store.FindDocument(draft.Document.Id)!.Document.Number.ShouldBe(DocumentNumber.Of(12, "SCT-VP"));
    }

    [Fact]
    public async Task Two_files_of_one_document_given_at_once_are_a_document_and_a_version()
    {
        var outcomes = await Task.WhenAll(_sample.IngestAsync("a.txt", IngestionSample.Letter("7")), _sample.IngestAsync("b.txt", Changed), _sample.IngestAsync("c.txt", Changed));

        outcomes.Count(outcome => outcome is IngestionOutcome.Stored { ToConfirm: null }).ShouldBe(1);
        _sample.Store.ListDocumentHeaders().ShouldHaveSingleItem();
        _sample.Versions.List().Count.ShouldBe(2);
    }

    private static string Changed => IngestionSample.Letter("7", duty: "Văn phòng Sở gửi báo cáo trước ngày 30/4/2031.");

    private async Task<IngestionOutcome.Stored> StoreAsync(string name, string text) => (await _sample.IngestAsync(name, text)).ShouldBeOfType<IngestionOutcome.Stored>();

    private static AcknowledgementStatement Statement(CirculatedDocument document) => new()
    {
        UnitId = "phong mau",
        UnitName = "Phòng Mẫu",
        Documents = [document],
        HeldOn = new DateOnly(2031, 3, 2),
    };
}
