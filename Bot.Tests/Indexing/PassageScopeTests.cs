using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;

namespace CchcBot.Bot.Tests.Indexing;

public sealed class PassageScopeTests : IDisposable
{
    private const string Text = "Các phòng báo cáo kết quả trước ngày 25 hằng tháng.";

    private readonly PassageIndex _index = PassageIndex.OpenInMemory();

    public void Dispose() => _index.Dispose();

    [Fact]
    public void Each_filter_lets_only_its_own_passages_be_found()
    {
        Add("d1", new PassageFacets("Sở Mẫu", "KH", 2030, ["Phòng Một"], 1));
        Add("d2", new PassageFacets("Ủy ban nhân dân tỉnh Mẫu", "CV", 2031, ["Phòng Hai"], 2));

        Found(Query() with { Issuer = "uy ban nhan dan tinh mau" }).ShouldBe(["d2"]);
        Found(Query() with { Type = "KH" }).ShouldBe(["d1"]);
        Found(Query() with { Year = 2031 }).ShouldBe(["d2"]);
        Found(Query() with { Unit = "phòng một" }).ShouldBe(["d1"]);
        Found(Query() with { ExceptDocumentIds = ["d1"] }).ShouldBe(["d2"]);
        Found(Query() with { DocumentIds = ["d1"] }).ShouldBe(["d1"]);
        Found(Query() with { DocumentIds = ["d1"], Year = 2031 }).ShouldBeEmpty();
        Found(Query()).Count.ShouldBe(2);
    }

    [Fact]
    public void A_filter_finds_what_a_thousand_better_passages_would_hide()
    {
        for (var i = 0; i < 1500; i++)
        {
            _index.Add($"better{i}", [Passage($"better{i}", PassageFacets.None)]);
        }

        Add("worse", PassageFacets.None with { Year = 2030 }, "Kết quả của các đơn vị, tổng hợp trong nhiều mục khác nhau của văn bản này.");

        Found(Query() with { Year = 2030 }).ShouldBe(["worse"]);
        Found(Query() with { ExceptDocumentIds = [.. Enumerable.Range(0, 1500).Select(i => $"better{i}")] }).ShouldBe(["worse"]);
    }

    [Fact]
    public void What_was_removed_is_found_under_no_filter()
    {
        Add("d1", PassageFacets.None);
        Add("d2", PassageFacets.None);
        _index.Remove("d1");

        Found(Query() with { DocumentIds = ["d1"] }).ShouldBeEmpty();
        Found(Query() with { ExceptDocumentIds = ["d9"] }).ShouldBe(["d2"]);
    }

    [Fact]
    public void Of_two_versions_of_a_document_the_newer_is_shown()
    {
        var facets = new PassageFacets("Sở Mẫu", "KH", 2030, [], 1);
        Add("old", facets, Text, "12/KH-MAU");
        Add("new", facets with { Order = 2 }, "Các phòng báo cáo kết quả trước ngày 20 hằng tháng.", "12/KH-MAU");
        Add("another", facets with { Order = 3, Year = 2031 }, Text, "12/KH-MAU");

        Found(Query()).ShouldBe(["new", "another"], ignoreOrder: true);
        Found(Query() with { DocumentIds = ["old"] }).ShouldBe(["old"]);
    }

    [Fact]
    public void A_document_named_by_its_number_comes_before_those_that_cite_it()
    {
        Add("citing", PassageFacets.None, "Thực hiện Kế hoạch số 12/KH-MAU; Kế hoạch số 12/KH-MAU.", "13/KH-MAU");
        Add("named", PassageFacets.None, Text, "12/KH-MAU");

        Found(new PassageQuery("12/kh-mau", 10)).ShouldBe(["named", "citing"]);
        Found(new PassageQuery("kế hoạch 12 / KH – MAU", 10))[0].ShouldBe("named");
    }

    private static PassageQuery Query() => new("báo cáo kết quả", 10);

    private IReadOnlyList<string> Found(PassageQuery query) => [.. _index.Search(query).Select(hit => hit.Passage.DocumentId)];

    private void Add(string id, PassageFacets facets, string text = Text, string name = "")
    {
        _index.Replace(id, [Passage(id, facets, text, name)]);
    }

    private static Passage Passage(string id, PassageFacets facets, string text = Text, string name = "") =>
        new(id, new ProvisionPath("1"), name, "", "", text) { Facets = facets };
}
