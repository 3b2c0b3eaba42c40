using CchcBot.Bot.Features.Documents;
using CchcBot.Bot.Tests.Acknowledgements;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Library;

namespace CchcBot.Bot.Tests.Features.Documents;

public sealed class DocumentCardsTests : IAsyncLifetime
{
    private static readonly OfficialDocument Plan = SampleDocuments.Plan.Document with
    {
        Provisions = [new Provision(new ProvisionPath("1"), "1.", null, "Tổ chức hội nghị tổng kết công tác khuyến công.", [])],
    };

    private static readonly OfficialDocument Letter = SampleDocuments.Letter.Document;

    private readonly MemoryKnowledgeStore _store = new();
    private readonly PassageIndex _index = PassageIndex.OpenInMemory();

    public async ValueTask InitializeAsync()
    {
        foreach (var document in new[] { SampleDocuments.Stored(Plan), SampleDocuments.Letter })
        {
            await _store.AppendAsync(SampleDocuments.Entry(document), TestContext.Current.CancellationToken);
        }

        new IndexCatchUp(_index, _store).Run(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _index.Dispose();
        await _store.DisposeAsync();
    }

    [Fact]
    public void A_number_brings_its_document_first()
    {
        var found = Cards().Search("kế hoạch 30", 0, 5);

        found[0].Key.ShouldBe(Plan.Id);
        found[0].Title.ShouldBe(Plan.Name);
        found[0].Card["refresh"]!["action"]!["verb"]!.ToString().ShouldBe("acknowledgements/view");
    }

    [Fact]
    public void Without_words_the_newest_document_comes_first_and_pages_follow_each_other()
    {
        var all = Cards().Search("", 0, 10).Select(card => card.Key).ToList();

        all.Count.ShouldBe(2);
        Cards().Search(" ", 1, 10).Select(card => card.Key).ShouldBe([all[1]]);
    }

    [Fact]
    public void What_was_found_is_found_again_by_its_key()
    {
        var provision = Plan.Provisions[^1];
        var key = $"{Plan.Id}#{provision.Path}";

        Cards().Find(key)!.Key.ShouldBe(key);
        Cards().Find(Letter.Id)!.Title.ShouldBe(Letter.Name);
    }

    [Fact]
    public void Words_bring_the_clause_that_is_about_them_without_diacritics_too()
    {
        var found = Cards().Search("tong ket khuyen cong", 0, 5);

        found.ShouldContain(card => card.Key == "plan#1" && card.Title.Contains("khoản 1", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("")]
    [InlineData("gone#1")]
    public void A_key_of_nothing_finds_nothing(string key) => Cards().Find(key).ShouldBeNull();

    [Fact]
    public void A_clause_that_does_not_exist_is_not_found() => Cards().Find($"{Plan.Id}#no such").ShouldBeNull();

    private DocumentCards Cards() => new(new DocumentLibrary(_store), _index);
}
