using System.Text;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Storage;
using CchcBot.Knowledge.Storage.LiteDb;
using Microsoft.Extensions.Logging.Abstractions;

namespace CchcBot.Bot.Benchmarks.Storage;

/// <summary>
/// The process that is killed: several tasks append entries as fast as they can, and each key is printed when the
/// store has confirmed it. It runs until it dies.
/// </summary>
internal static class StoreWriter
{
    // Small, so that kills meet the change from one segment to the next as well.
    private const long SegmentSize = 1 << 20;

    /// <summary>Opens the store of a folder for writer and checker alike.</summary>
    public static LiteDbKnowledgeStore Open(StoreLock storeLock) =>
        LiteDbKnowledgeStore.Open(storeLock, TimeProvider.System, NullLogger<LiteDbKnowledgeStore>.Instance, SegmentSize);

    /// <summary>Writes for ever with so many tasks: acknowledgements, progress, documents, and then acknowledgements and progress again.</summary>
    public static async Task RunAsync(string folder, int writers, CancellationToken cancellationToken)
    {
        using var storeLock = StoreLock.Acquire(folder);
        await using var store = Open(storeLock);
        var first = store.Sequence + 1;
        await Task.WhenAll(Enumerable.Range(0, writers).Select(task => Task.Run(
            async () =>
            {
                for (var number = 0; ; number++)
                {
                    await AppendAsync(store, $"{first}-{task}-{number}", task, cancellationToken);
                }
            },
            cancellationToken)));
    }

    /// <summary>An acknowledgement of nobody in particular.</summary>
    public static AcknowledgementRecorded Acknowledgement(string key) =>
        new(new Acknowledgement
        {
            Id = key,
            UnitId = "phong mau",
            UnitName = "Phòng Mẫu",
            DocumentId = null,
            DocumentName = "01/KH-MAU",
            DocumentVersion = null,
            HeldOn = new DateOnly(2030, 5, 5),
            Informed = 12,
            Total = 12,
            Method = "họp phòng",
            RecordedBy = new Actor("mau@example.vn", "Nguyễn Thị Mẫu", "UnitHead", "emulator", "u1"),
        })
        { Key = key, At = TimeProvider.System.GetUtcNow() };

    private static ProgressRecorded Progress(string key) =>
        new(new ProgressReport
        {
            DocumentId = "d1",
            Clause = new ProvisionPath("1"),
            Ordinal = 0,
            UnitId = "phong mau",
            UnitName = "Phòng Mẫu",
            Kind = ProgressKind.Completed,
            On = new DateOnly(2030, 5, 5),
            Product = "Báo cáo kết quả",
            By = new Actor("mau@example.vn", "Nguyễn Thị Mẫu", "UnitHead", "emulator", "u1"),
        })
        { Key = key, At = TimeProvider.System.GetUtcNow() };

    private static async Task AppendAsync(
        LiteDbKnowledgeStore store, string key, int task, CancellationToken cancellationToken)
    {
        StoreEntry entry = task % 2 == 1 ? Progress(key) : Acknowledgement(key);
        if (task == 2)
        {
            var hash = await store.SaveFileAsync(Encoding.UTF8.GetBytes(key), cancellationToken);
            var document = new OfficialDocument { Id = key, FileName = $"{key}.txt", Text = new string('x', 2000) };
            entry = new DocumentStored(document, hash) { Key = key, At = TimeProvider.System.GetUtcNow() };
        }

        await store.AppendAsync(entry, cancellationToken);

        // The mark at the end tells a whole line from one that the kill cut.
        await Console.Out.WriteAsync($"{key};\n".AsMemory(), cancellationToken);
    }
}
