using System.Diagnostics;
using System.Globalization;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Storage;
using CchcBot.Knowledge.Storage.LiteDb;
using Microsoft.Extensions.Logging.Abstractions;

namespace CchcBot.Bot.Benchmarks.Storage;

/// <summary>How a store of many documents behaves: filling, opening, listing, finding, building again, verifying.</summary>
internal static class LargeStore
{
    private const int Writers = 16;
    private const string Sentence = "Các phòng, đơn vị rà soát, cập nhật số liệu và báo cáo kết quả về Văn phòng trước ngày 25 hằng tháng. ";

    /// <summary>Measures with this many documents of about three pages each.</summary>
    public static async Task RunAsync(int count, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("cchcbot-large-").FullName;
        try
        {
            using var storeLock = StoreLock.Acquire(folder);
            var store = Open(storeLock);
            await MeasureAsync($"fill with {count} documents", () => FillAsync(store, count, cancellationToken));
            await MeasureAsync("close", async () => await store.DisposeAsync());
            await MeasureAsync("open", () => Task.Run(() => store = Open(storeLock), cancellationToken));
            await MeasureAsync("list headers 100 times", () => Task.Run(() => ListAll(store), cancellationToken));
            await MeasureAsync("find 1000 documents", () => Task.Run(() => FindSome(store, count), cancellationToken));
            await MeasureAsync("read every entry", () => Task.Run(() => store.ReadAfter(0).Count(), cancellationToken));
            Print("memory of the process", Environment.WorkingSet / 1e6, "MB");
            await MeasureAsync("build the projection again", () => store.RebuildAsync(cancellationToken));
            await MeasureAsync("verify", async () => Console.Write((await store.VerifyAsync(cancellationToken)).Problems.Count + " problems, "));
            await store.DisposeAsync();
            Print("journal", SizeOf(Path.Combine(folder, "journal")) / 1e6, "MB");
            Print("projection", SizeOf(Path.Combine(folder, "projection")) / 1e6, "MB");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static LiteDbKnowledgeStore Open(StoreLock storeLock) =>
        LiteDbKnowledgeStore.Open(storeLock, TimeProvider.System, NullLogger<LiteDbKnowledgeStore>.Instance);

    private static async Task FillAsync(LiteDbKnowledgeStore store, int count, CancellationToken cancellationToken)
    {
        var hash = await store.SaveFileAsync("mẫu"u8.ToArray(), cancellationToken);
        await Parallel.ForEachAsync(
            Enumerable.Range(0, count),
            new ParallelOptions { MaxDegreeOfParallelism = Writers, CancellationToken = cancellationToken },
            async (number, token) => await store.AppendAsync(Stored(number, hash), token));
    }

    private static DocumentStored Stored(int number, string hash)
    {
        var text = string.Concat(Enumerable.Repeat(Sentence, 4));
        var provisions = Enumerable.Range(1, 15)
            .Select(clause => new Provision(new ProvisionPath($"{clause}"), $"{clause}.", null, text, [])).ToList();
        var document = new OfficialDocument
        {
            Id = $"d{number}",
            FileName = $"{number}.docx",
            Text = string.Join('\n', provisions.Select(provision => provision.Text)),
            Number = DocumentNumber.Of(number + 1, "KH-MAU"),
            Subject = Sentence,
            Provisions = provisions,
            References = [.. provisions.Take(6).Select(provision =>
                new DocumentReference(DocumentNumber.Of(1, "TB-MAU"), null, null, null, DocumentRelation.Cites, provision.Path))],
            Assignments = [.. provisions.Take(8).Select(provision =>
                new Assignment(provision.Path, ["Các phòng", "đơn vị"], [], Sentence, null, null, false))],
        };
        return new DocumentStored(document, hash) { Key = document.Id, At = TimeProvider.System.GetUtcNow() };
    }

    private static void ListAll(LiteDbKnowledgeStore store)
    {
        for (var time = 0; time < 100; time++)
        {
            _ = store.ListDocumentHeaders().Count(header => header.Document.Number?.Serial == 1);
        }
    }

    private static void FindSome(LiteDbKnowledgeStore store, int count)
    {
        for (var number = 0; number < 1000; number++)
        {
            _ = store.FindDocument($"d{number * 7919L % count}") ?? throw new InvalidOperationException("A document is missing.");
        }
    }

    private static async Task MeasureAsync(string what, Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        Print(what, Stopwatch.GetElapsedTime(start).TotalSeconds, "s");
    }

    private static void Print(string what, double value, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {value:F2} {unit}"));

    private static long SizeOf(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Sum(path => new FileInfo(path).Length);
}
