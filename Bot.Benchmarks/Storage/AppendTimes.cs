using System.Diagnostics;
using System.Globalization;
using CchcBot.Knowledge.Storage;
using CchcBot.Knowledge.Storage.LiteDb;

namespace CchcBot.Bot.Benchmarks.Storage;

/// <summary>How long an acknowledgement takes to be durable and visible, and how many a second, by number of callers.</summary>
internal static class AppendTimes
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    /// <summary>Measures with 1 and with 50 callers at once, each on a new store.</summary>
    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        Console.WriteLine("callers  appends/s  p50 ms  p99 ms  max ms");
        foreach (var callers in (int[])[1, 50])
        {
            var times = await MeasureAsync(callers, cancellationToken);
            times.Sort();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{callers,7}  {times.Count / Duration.TotalSeconds,9:F0}  {times[times.Count / 2],6:F2}  {times[times.Count * 99 / 100],6:F2}  {times[^1],6:F1}"));
        }
    }

    private static async Task<List<double>> MeasureAsync(int callers, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("cchcbot-append-").FullName;
        try
        {
            using var storeLock = StoreLock.Acquire(folder);
            await using var store = StoreWriter.Open(storeLock);
            var start = Stopwatch.GetTimestamp();
            var times = await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(
                () => AppendAsync(store, caller, start, cancellationToken), cancellationToken)));
            return [.. times.SelectMany(one => one)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<List<double>> AppendAsync(
        LiteDbKnowledgeStore store, int caller, long start, CancellationToken cancellationToken)
    {
        var times = new List<double>();
        for (var number = 0; Stopwatch.GetElapsedTime(start) < WarmUp + Duration; number++)
        {
            var began = Stopwatch.GetTimestamp();
            await store.AppendAsync(StoreWriter.Acknowledgement($"{caller}-{number}"), cancellationToken);
            if (Stopwatch.GetElapsedTime(start) > WarmUp)
            {
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        }

        return times;
    }
}
