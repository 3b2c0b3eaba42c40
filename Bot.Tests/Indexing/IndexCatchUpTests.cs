using CchcBot.Bot.Tests.Storage;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Storage;
using CchcBot.Knowledge.Storage.LiteDb;
using Microsoft.Extensions.Logging.Abstractions;

namespace CchcBot.Bot.Tests.Indexing;

public sealed class IndexCatchUpTests : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cchcbot-catchup-").FullName;
    private readonly StoreLock _lock;
    private readonly LiteDbKnowledgeStore _store;

    public IndexCatchUpTests()
    {
        _lock = StoreLock.Acquire(Path.Combine(_folder, "store"));
        _store = LiteDbKnowledgeStore.Open(_lock, TimeProvider.System, NullLogger<LiteDbKnowledgeStore>.Instance);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string IndexFolder => Path.Combine(_folder, "index");

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _lock.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_stored_document_is_found_after_catching_up()
    {
        using var index = PassageIndex.Open(IndexFolder);
        await _store.AppendAsync(SampleEntries.Document("d1", "aa"), Cancellation);

        new IndexCatchUp(index, _store).Run(Cancellation).ShouldBe(1);

        Clauses(index, "đánh giá mức độ").ShouldContain("1.a");
        index.Sequence.ShouldBe(_store.Sequence);
    }

    [Fact]
    public async Task What_is_indexed_is_not_read_again_after_opening()
    {
        await _store.AppendAsync(SampleEntries.Document("d1", "aa"), Cancellation);
        using (var first = PassageIndex.Open(IndexFolder))
        {
            new IndexCatchUp(first, _store).Run(Cancellation);
        }

        using var index = PassageIndex.Open(IndexFolder);

        new IndexCatchUp(index, _store).Run(Cancellation).ShouldBe(0);
        Clauses(index, "đánh giá mức độ").ShouldContain("1.a");
    }

    [Fact]
    public async Task What_a_crash_took_before_the_commit_is_read_again()
    {
        await _store.AppendAsync(SampleEntries.Document("d1", "aa"), Cancellation);
        using var index = PassageIndex.Open(IndexFolder);
        new IndexCatchUp(index, _store).Run(Cancellation);
        var copy = Path.Combine(_folder, "copy");
        Copy(IndexFolder, copy);
        await _store.AppendAsync(SampleEntries.Document("d2", "bb"), Cancellation);
        index.Replace("d2", []);

        using var afterCrash = PassageIndex.Open(copy);

        new IndexCatchUp(afterCrash, _store).Run(Cancellation).ShouldBe(1);
        afterCrash.Search(new PassageQuery("đánh giá mức độ", 10, ["d2"])).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task An_index_ahead_of_the_store_is_built_again()
    {
        await _store.AppendAsync(SampleEntries.Document("d1", "aa"), Cancellation);
        using var index = PassageIndex.Open(IndexFolder);
        index.Replace("gone", [new Passage("gone", new("1"), "09/KH-CU", "", "", "Văn bản của kho khác.")]);
        index.Commit(1000);

        new IndexCatchUp(index, _store).Run(Cancellation).ShouldBe(1);

        index.Search(new PassageQuery("văn bản của kho khác", 10, ["gone"])).ShouldBeEmpty();
        index.Sequence.ShouldBe(_store.Sequence);
    }

    [Fact]
    public async Task Rebuilding_gives_the_same_answers()
    {
        await _store.AppendAsync(SampleEntries.Document("d1", "aa"), Cancellation);
        await _store.AppendAsync(SampleEntries.Document("d2", "bb", "về việc khác"), Cancellation);
        using var index = PassageIndex.OpenInMemory();
        var catchUp = new IndexCatchUp(index, _store);
        catchUp.Run(Cancellation);
        var before = index.Search(new PassageQuery("các phòng thực hiện việc khác", 10));

        catchUp.Rebuild(Cancellation).ShouldBe(2);

        index.Search(new PassageQuery("các phòng thực hiện việc khác", 10)).ShouldBe(before);
    }

    [Fact]
    public async Task Verify_finds_nothing_after_catching_up_and_tells_what_was_lost_changed_or_left_over()
    {
        await _store.AppendAsync(SampleEntries.Document("d1", "aa"), Cancellation);
        await _store.AppendAsync(SampleEntries.Document("d2", "bb"), Cancellation);
        using var index = PassageIndex.Open(IndexFolder);
        var catchUp = new IndexCatchUp(index, _store);
        catchUp.Verify(Cancellation).ShouldHaveSingleItem().ShouldContain("entry 0");
        catchUp.Run(Cancellation);

        catchUp.Verify(Cancellation).ShouldBeEmpty();

        index.Remove("d1");
        index.Replace("d2", [new Passage("d2", new("1"), "01/KH-MAU", "", "", "Câu khác.")]);
        index.Replace("gone", [new Passage("gone", new("1"), "09/KH-CU", "", "", "Văn bản của kho khác.")]);
        catchUp.Verify(Cancellation).Count.ShouldBe(3);

        catchUp.Rebuild(Cancellation);
        catchUp.Verify(Cancellation).ShouldBeEmpty();
    }

    private static IEnumerable<string> Clauses(PassageIndex index, string question) =>
        index.Search(new PassageQuery(question, 10)).Select(hit => hit.Passage.Clause.Value);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from).Where(file => Path.GetFileName(file) != "write.lock"))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
