using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;

namespace CchcBot.Bot.Benchmarks.Indexing;

/// <summary>The index that the bot answers with, in a folder.</summary>
internal sealed class ProductEngine(string folder) : IPassageEngine
{
    private readonly PassageIndex _index = PassageIndex.Open(folder);

    /// <inheritdoc />
    public string Name => "CchcBot";

    /// <inheritdoc />
    public long Bytes => Folders.Size(folder);

    /// <inheritdoc />
    public void Build(IEnumerable<BenchmarkPassage> passages)
    {
        foreach (var passage in passages)
        {
            _index.Add(passage.Id, [new Passage(passage.Id, ProvisionPath.Lead, "", "", passage.Title, passage.Text)]);
        }

        _index.Commit(1);
        _index.Refresh();
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Search(string question, int top) =>
        [.. _index.Search(new PassageQuery(question, top)).Select(hit => hit.Passage.DocumentId)];

    /// <summary>Adds a passage to the index as a new document of the store is added: durable, and seen by the next search.</summary>
    public void Add(BenchmarkPassage passage, long sequence)
    {
        _index.Replace(passage.Id, [new Passage(passage.Id, ProvisionPath.Lead, "", "", passage.Title, passage.Text)]);
        _index.Commit(sequence);
    }

    /// <inheritdoc />
    public void Dispose() => _index.Dispose();
}
