using CchcBot.Knowledge.Storage;
using CchcBot.Knowledge.Storage.LiteDb;
using LiteDB;

namespace CchcBot.Bot.Tests.Storage;

public sealed class ProjectionTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_projection_that_is_behind_is_caught_up()
    {
        await _folder.FillAsync(2);
        var behind = await File.ReadAllBytesAsync(_folder.Projection, Cancelled);
        await _folder.FillAsync(5);
        await File.WriteAllBytesAsync(_folder.Projection, behind, Cancelled);

        await using var store = _folder.Open();

        await ShouldBeWholeAsync(store, 5);
    }

    [Fact]
    public async Task A_projection_that_is_gone_is_made_again()
    {
        await _folder.FillAsync(5);
        _folder.DeleteProjection();

        await using var store = _folder.Open();

        await ShouldBeWholeAsync(store, 5);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(8192)]
    [InlineData(9000)]
    [InlineData(20000)]
    public async Task A_projection_that_is_damaged_never_harms_what_the_store_says(int at)
    {
        await _folder.FillAsync(5);
        await using (var file = new FileStream(_folder.Projection, FileMode.Open))
        {
            file.Position = at;
            file.Write(Enumerable.Repeat((byte)0xEE, 4000).ToArray());
        }

        await using var store = _folder.Open();

        store.Sequence.ShouldBe(5);
        store.ListAcknowledgements().Count.ShouldBe(5);
        (await store.AppendAsync(SampleEntries.Acknowledgement("a6"), Cancelled)).Sequence.ShouldBe(6);
    }

    [Fact]
    public async Task A_projection_of_another_version_is_made_again()
    {
        await _folder.FillAsync(5);
        Edit(database => database.GetCollection("meta").UpdateMany("{ schema: 99 }", "_id = 'watermark'"));

        await using var store = _folder.Open();

        await ShouldBeWholeAsync(store, 5);
    }

    [Fact]
    public async Task A_projection_that_says_something_else_is_found_by_verifying_and_mended_by_rebuilding()
    {
        await _folder.FillAsync(5);
        Edit(database => database.GetCollection("ledger").Delete(3));
        Edit(database => database.GetCollection("keys").Delete("acknowledgement a4"));
        await using var store = _folder.Open();

        var report = await store.VerifyAsync(Cancelled);
        await store.RebuildAsync(Cancelled);

        report.Problems.ShouldContain("Entry 4: the projection does not know it by its key.");
        report.Problems.ShouldContain(problem => problem.Contains("does not say what the journal says"));
        await ShouldBeWholeAsync(store, 5);
    }

    [Fact]
    public async Task After_a_power_cut_the_projection_is_made_again()
    {
        await _folder.FillAsync(5);
        Edit(database => database.GetCollection("ledger").Delete(3));
        await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(_folder.Projection)!, "open"), "another boot", Cancelled);

        await using var store = _folder.Open();

        await ShouldBeWholeAsync(store, 5);
    }

    [Fact]
    public async Task A_closed_store_s_projection_is_one_file_that_is_used_again()
    {
        await _folder.FillAsync(5);
        var folder = Path.GetDirectoryName(_folder.Projection)!;
        var files = Directory.GetFiles(folder);

        Edit(database => database.GetCollection("ledger").Delete(3));
        await using var store = _folder.Open();

        files.ShouldBe([_folder.Projection]);
        store.ListAcknowledgements().Count.ShouldBe(4);
    }

    private static async Task ShouldBeWholeAsync(LiteDbKnowledgeStore store, int count)
    {
        store.Sequence.ShouldBe(count);
        store.ListAcknowledgements().Select(line => line.Acknowledgement.Id)
            .ShouldBe(Enumerable.Range(1, count).Select(number => $"a{number}"));
        (await store.AppendAsync(SampleEntries.Acknowledgement("a1"), Cancelled)).ShouldBe(new AppendResult(1, IsNew: false));
        (await store.VerifyAsync(Cancelled)).Problems.ShouldBeEmpty();
    }

    private void Edit(Action<LiteDatabase> edit)
    {
        using var database = new LiteDatabase(_folder.Projection);
        edit(database);
        database.Checkpoint();
    }
}
