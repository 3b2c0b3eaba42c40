using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion.Parsing;

namespace CchcBot.Bot.Tests.Ingestion.Parsing;

public sealed class NumberPatternsTests
{
    [Theory]
    [InlineData("tại Công văn số 20417-CV/TW ngày", "20417-CV/TW")]
    [InlineData("số 12- -NQ/TU ngày", "12-NQ/TU")]
    [InlineData("Nghị quyết số 12 – NQ/TU", "12-NQ/TU")]
    public void Find_reads_numbers_of_the_party(string text, string printed) =>
        NumberPatterns.Find(text).ShouldHaveSingleItem().Number.Printed.ShouldBe(printed);

    [Fact]
    public void A_paragraph_of_thousands_of_numbers_is_read_in_time()
    {
        var text = string.Join(' ', Enumerable.Range(1, 6_000).Select(i => $"thực hiện Kế hoạch số {i}/KH-UBND"));
        var header = HeaderReader.Read([]);

        var clock = System.Diagnostics.Stopwatch.StartNew();
        var references = new ReferenceReader(header).Read([new Provision(ProvisionPath.Lead, "", null, text, [])]);

        references.Count.ShouldBe(6_000);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("Gửi kèm theo Công văn này Kế hoạch số 3/KH-SCT ngày 05/01/2031.")]
    [InlineData("(Kèm theo Kế hoạch số 3/KH-SCT ngày 05/01/2031 của Sở Mẫu)")]
    [InlineData("Sở Mẫu xin gửi kèm Kế hoạch số 3/KH-SCT ngày 05/01/2031.")]
    [InlineData("Nội dung theo Kế hoạch số 3/KH-SCT ngày 05/01/2031 (gửi kèm).")]
    [InlineData("Kế hoạch số 3/KH-SCT của Sở Mẫu (đính kèm) được thực hiện trong năm.")]
    public void A_document_sent_along_is_attached(string text) => RelationIn(text).ShouldBe(DocumentRelation.Attaches);

    [Theory]
    [InlineData("Thực hiện Kế hoạch số 3/KH-SCT ngày 05/01/2031; báo cáo (gửi kèm) được lập theo mẫu.")]
    [InlineData("Kế hoạch số 3/KH-SCT ngày 05/01/2031 nêu rõ nhiệm vụ.")]
    public void A_document_only_spoken_of_is_not(string text) => RelationIn(text).ShouldNotBe(DocumentRelation.Attaches);

    private static DocumentRelation RelationIn(string text) =>
        new ReferenceReader(HeaderReader.Read([])).Read([new Provision(ProvisionPath.Lead, "", null, text, [])]).ShouldHaveSingleItem().Relation;
}
