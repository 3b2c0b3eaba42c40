using System.Diagnostics;
using System.Globalization;

namespace CchcBot.Bot.Benchmarks.Indexing;

/// <summary>The product's index while it grows: when a new document is found, and what questions take meanwhile.</summary>
internal static class LiveIndex
{
    private const int Documents = 500;

    /// <summary>Adds documents one by one, each committed, while another thread asks; tells both times.</summary>
    public static string Measure(ProductEngine engine, BenchmarkSet set)
    {
        using var stop = new CancellationTokenSource();
        var asking = Task.Factory.StartNew(() => Ask(engine, set, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var added = Enumerable.Range(0, Documents).Select(i => Add(engine, i)).Order().ToList();
        stop.Cancel();
        var asked = asking.GetAwaiter().GetResult();
        return string.Create(CultureInfo.InvariantCulture,
            $"{Documents} documents added one by one, from adding (with commit) to found: p50 {EngineMeasurement.At(added, 0.5):F1} ms, slowest {added[^1]:F1} ms; {asked.Count} questions asked meanwhile, merges included: p50 {EngineMeasurement.At(asked, 0.5):F2} ms, p99 {EngineMeasurement.At(asked, 0.99):F2} ms, slowest {asked[^1]:F1} ms");
    }

    private static double Add(ProductEngine engine, int i)
    {
        var id = $"new{i}";
        var word = $"moimoi{i}";
        var watch = Stopwatch.StartNew();
        engine.Add(new BenchmarkPassage(id, "", $"Văn bản {word} giao các phòng báo cáo kết quả."), i + 2);
        if (!engine.Search($"văn bản {word}", 10).Contains(id))
        {
            throw new InvalidOperationException($"Document {id} is not found.");
        }

        return watch.Elapsed.TotalMilliseconds;
    }

    private static List<double> Ask(ProductEngine engine, BenchmarkSet set, CancellationToken cancellationToken)
    {
        var times = new List<double>();
        for (var i = 0; !cancellationToken.IsCancellationRequested; i++)
        {
            var watch = Stopwatch.StartNew();
            engine.Search(set.Questions[i % set.Questions.Count].Text, 10);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        return times;
    }
}
