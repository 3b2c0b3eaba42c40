using CchcBot.Knowledge.Storage;
using CchcBot.Knowledge.Storage.LiteDb;
using Microsoft.Extensions.Logging.Abstractions;

namespace CchcBot.Bot.Tests.Storage;

/// <summary>The data folder of a store that a test opens, closes, harms and opens again.</summary>
internal sealed class StoreFolder : IDisposable
{
    private readonly StoreLock _lock;

    public StoreFolder()
    {
        Path = Directory.CreateTempSubdirectory("cchcbot-store-").FullName;
        _lock = StoreLock.Acquire(Path);
    }

    public string Path { get; }

    public string Journal => System.IO.Path.Combine(Path, "journal");

    public string FirstSegment => System.IO.Path.Combine(Journal, "journal-00000001.log");

    public string Projection => System.IO.Path.Combine(Path, "projection", "knowledge.db");

    public StoreLock Lock => _lock;

    public void Dispose()
    {
        _lock.Dispose();
        Directory.Delete(Path, recursive: true);
    }

    public LiteDbKnowledgeStore Open(long segmentSize = 64 << 20) =>
        LiteDbKnowledgeStore.Open(_lock, TimeProvider.System, NullLogger<LiteDbKnowledgeStore>.Instance, segmentSize);

    /// <summary>A closed store with acknowledgements a1, a2 and so on, each in a batch of its own.</summary>
    public async Task FillAsync(int count, long segmentSize = 64 << 20)
    {
        await using var store = Open(segmentSize);
        foreach (var number in Enumerable.Range(1, count))
        {
            await store.AppendAsync(SampleEntries.Acknowledgement($"a{number}"), TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Takes the projection away, as if it had never been: only the journal is left to tell what happened.</summary>
    public void DeleteProjection() => Directory.Delete(System.IO.Path.GetDirectoryName(Projection)!, recursive: true);

    /// <summary>The records of the first segment as they stand in the file.</summary>
    public List<byte[]> ReadRecords()
    {
        var bytes = File.ReadAllBytes(FirstSegment);
        var records = new List<byte[]>();
        for (var offset = HeadLength; offset < bytes.Length; offset += records[^1].Length)
        {
            records.Add(bytes[offset..(offset + 8 + (int)BitConverter.ToUInt32(bytes, offset))]);
        }

        return records;
    }

    /// <summary>Puts other records into the first segment.</summary>
    public void WriteRecords(params IEnumerable<byte[]> records) =>
        File.WriteAllBytes(FirstSegment, [.. File.ReadAllBytes(FirstSegment)[..HeadLength], .. records.SelectMany(record => record)]);

    public const int HeadLength = 60;
}
