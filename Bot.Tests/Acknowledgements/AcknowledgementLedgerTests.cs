using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Organization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Acknowledgements;

public sealed class AcknowledgementLedgerTests : IAsyncLifetime
{
    private static readonly Actor Somebody = new("1", "Nguyễn Thử A", "UnitHead", "msteams", "29:1");

    private readonly MemoryKnowledgeStore _store = new();
    private readonly AcknowledgementLedger _ledger;

    public AcknowledgementLedgerTests() =>
        _ledger = new AcknowledgementLedger(_store, new DocumentLibrary(_store), new FakeTimeProvider());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _store.AppendAsync(new RosterReplaced(SampleRoster.Roster, "danh-sach.csv") { Key = "roster", At = default }, Token);
        foreach (var document in new[] { SampleDocuments.Letter, SampleDocuments.Plan, SampleDocuments.OldPlan, SampleDocuments.Notice })
        {
            await _store.AppendAsync(SampleDocuments.Entry(document), Token);
        }
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public void Find_binds_a_stored_document_to_the_version_of_its_file() =>
        Find("cv 58").ShouldBe(new DocumentFinding.Found(new CirculatedDocument("letter", "58/SCT-VP", "hash-of-letter", new DateOnly(2025, 2, 20))));

    [Fact]
    public void Find_takes_a_document_that_a_stored_one_cites_by_its_number() =>
        Find("công văn 412").ShouldBe(new DocumentFinding.Found(new CirculatedDocument(null, "412/UBND-KT", null, null)));

    [Fact]
    public void Find_asks_which_of_several_and_knows_the_year()
    {
        Find("kế hoạch 30").ShouldBeOfType<DocumentFinding.Several>().Documents.Count.ShouldBe(2);
        Find("kế hoạch 30 năm 2024").ShouldBeOfType<DocumentFinding.Found>().Document.Id.ShouldBe("old-plan");
    }

    [Fact]
    public void Find_says_what_is_nowhere() => Find("công văn 999/UBND-KT").ShouldBe(new DocumentFinding.Unknown("999/UBND-KT"));

    [Fact]
    public async Task RecordAsync_appends_one_entry_for_each_document_and_once_per_key()
    {
        var statement = Statement("van phong so", Letter, Cited);

        var first = await _ledger.RecordAsync(statement, Somebody, "card-1", Token);
        var second = await _ledger.RecordAsync(statement with { Informed = 99 }, Somebody, "card-1", Token);

        first.Count.ShouldBe(2);
        second.ShouldBe(first);
        _store.ListAcknowledgements().Count.ShouldBe(2);
        first[0].Acknowledgement.DocumentVersion.ShouldBe("hash-of-letter");
        first[1].Acknowledgement.DocumentId.ShouldBeNull();
    }

    [Fact]
    public async Task WithdrawAsync_keeps_the_entry_and_makes_it_count_no_more()
    {
        await _ledger.RecordAsync(Statement("van phong so", Letter), Somebody, "card-1", Token);

        var withdrawn = await _ledger.WithdrawAsync("van phong so", Letter, Somebody, "nhầm ngày", Token);

        withdrawn.ShouldHaveSingleItem();
        _store.ListAcknowledgements().ShouldHaveSingleItem().Withdrawal!.Reason.ShouldBe("nhầm ngày");
        _ledger.FindStanding("van phong so", Letter).ShouldBeNull();
        (await _ledger.WithdrawAsync("van phong so", Letter, Somebody, null, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task RecordReceiptAsync_counts_a_person_once_for_each_version()
    {
        (await _ledger.RecordReceiptAsync(Letter, Somebody, Token)).IsNew.ShouldBeTrue();
        (await _ledger.RecordReceiptAsync(Letter, Somebody, Token)).IsNew.ShouldBeFalse();
        (await _ledger.RecordReceiptAsync(Letter with { Version = "another" }, Somebody, Token)).IsNew.ShouldBeTrue();
    }

    [Fact]
    public async Task GetStatus_names_the_units_that_have_and_those_that_must_and_have_not()
    {
        await _ledger.RecordAsync(Statement("van phong so", Letter), Somebody, "card-1", Token);
        await _ledger.RecordAsync(Statement("van phong so", Letter) with { Informed = 5 }, Somebody, "card-2", Token);

        var status = _ledger.GetStatus(Letter);

        status.IsAddressed.ShouldBeTrue();
        status.Done.ShouldHaveSingleItem().Acknowledgement.Informed.ShouldBe(5);
        status.Missing.Count.ShouldBe(SampleRoster.Roster.Units.Count - 2);
        status.Missing.ShouldNotContain(unit => unit.Name == "Ban Giám đốc Sở");
    }

    [Fact]
    public void GetStatus_of_a_cited_document_counts_those_whom_the_citing_one_addresses() =>
        _ledger.GetStatus(Cited).ShouldSatisfyAllConditions(
            status => status.IsAddressed.ShouldBeTrue(),
            status => status.Missing.Count.ShouldBe(SampleRoster.Roster.Units.Count - 1));

    [Fact]
    public void GetStatus_counts_only_the_units_that_must_act() =>
        _ledger.GetStatus(Plan).Missing.Select(unit => unit.Name).ShouldBe(["Văn phòng Sở", "Phòng Quản lý Công nghiệp"]);

    [Fact]
    public void GetStatus_counts_every_unit_where_no_document_names_any()
    {
        var status = _ledger.GetStatus(new CirculatedDocument("notice", "91/TB-UBND", "hash-of-notice", null));

        status.IsAddressed.ShouldBeFalse();
        status.Missing.Count.ShouldBe(SampleRoster.Roster.Units.Count - 1);
    }

    [Fact]
    public async Task GetStatus_counts_an_acknowledgement_by_number_after_the_document_has_come()
    {
        await _ledger.RecordAsync(Statement("van phong so", Cited), Somebody, "card-1", Token);
        var document = SampleDocuments.Stored(SampleDocuments.Notice.Document with { Id = "412", Number = DocumentNumber.Of(412, "UBND-KT") });
        await _store.AppendAsync(SampleDocuments.Entry(document), Token);

        var status = _ledger.GetStatus(Find("412/UBND-KT").ShouldBeOfType<DocumentFinding.Found>().Document);

        status.FindLine("van phong so").ShouldNotBeNull();
    }

    [Fact]
    public async Task GetStatus_tells_one_number_in_two_years_apart()
    {
        await _ledger.RecordAsync(Statement("van phong so", Plan), Somebody, "card-1", Token);

        _ledger.GetStatus(Plan).Done.Count.ShouldBe(1);
        _ledger.GetStatus(Plan with { Id = "old-plan", IssuedOn = new DateOnly(2024, 3, 1) }).Done.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(2025, true, false)]
    [InlineData(2024, false, true)]
    public async Task GetStatus_counts_an_acknowledgement_by_number_for_the_last_document_of_that_number_on_its_day(int year, bool isOfPlan, bool isOfOldPlan)
    {
        var statement = Statement("van phong so", Plan with { Id = null, Version = null, IssuedOn = null }) with { HeldOn = new DateOnly(year, 3, 10) };
        await _ledger.RecordAsync(statement, Somebody, "card-1", Token);

        (_ledger.GetStatus(Plan).Done.Count > 0).ShouldBe(isOfPlan);
        (_ledger.GetStatus(Plan with { Id = "old-plan", IssuedOn = new DateOnly(2024, 3, 1) }).Done.Count > 0).ShouldBe(isOfOldPlan);
    }

    [Fact]
    public async Task ListLeft_names_what_a_unit_has_to_circulate_still()
    {
        await _ledger.RecordAsync(Statement("van phong so", Letter), Somebody, "card-1", Token);

        _ledger.ListLeft("van phong so").Select(document => document.Name).ShouldBe(["30/KH-SCT", "30/KH-SCT", "412/UBND-KT"], ignoreOrder: true);
        _ledger.ListLeft("thanh tra so").Select(document => document.Name).ShouldBe(["58/SCT-VP", "412/UBND-KT"], ignoreOrder: true);
    }

    private static CirculatedDocument Letter { get; } = new("letter", "58/SCT-VP", "hash-of-letter", new DateOnly(2025, 2, 20));

    private static CirculatedDocument Plan { get; } = new("plan", "30/KH-SCT", "hash-of-plan", new DateOnly(2025, 3, 3));

    private static CirculatedDocument Cited { get; } = new(null, "412/UBND-KT", null, null);

    private static AcknowledgementStatement Statement(string unitId, params CirculatedDocument[] documents) => new()
    {
        UnitId = unitId,
        UnitName = SampleRoster.Roster.FindUnit(unitId)!.Name,
        Documents = documents,
        HeldOn = new DateOnly(2025, 3, 10),
    };

    private DocumentFinding Find(string words) =>
        _ledger.Find(new DocumentLibrary(_store).GetCatalog().ReadMentions(words).ShouldHaveSingleItem());
}
