namespace CchcBot.Bot.Benchmarks.Indexing;

/// <summary>A search engine that is measured: the product's own or a peer.</summary>
internal interface IPassageEngine : IDisposable
{
    /// <summary>What the table calls it.</summary>
    string Name { get; }

    /// <summary>How many bytes its index takes on disk.</summary>
    long Bytes { get; }

    /// <summary>Whether two threads may ask at once.</summary>
    bool IsForManyThreads => true;

    /// <summary>The memory that it holds resident: own, and mapped from files.</summary>
    string Memory => EngineMeasurement.OwnMemory();

    /// <summary>Indexes the passages so that they can be searched.</summary>
    void Build(IEnumerable<BenchmarkPassage> passages);

    /// <summary>The identities of the best passages, best first.</summary>
    IReadOnlyList<string> Search(string question, int top);
}
