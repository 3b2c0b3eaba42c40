using System.Diagnostics;
using System.Globalization;
using CchcBot.Knowledge.Evaluation;

namespace CchcBot.Bot.Benchmarks.Indexing;

/// <summary>Builds one engine, asks it the questions and writes a row of the table.</summary>
internal static class EngineMeasurement
{
    private const int Fewest = 20;
    private const int Top = 10;

    /// <summary>An engine that takes longer for its questions is asked no more of them, but <see cref="Fewest"/>.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);

    /// <summary>The head of the table.</summary>
    public static string Head =>
        """
        | engine | passages/s | index MB | RSS MB (own / mapped) | questions | p50 ms | p95 ms | p99 ms | questions/s, 2 threads | recall@1 | recall@10 | MRR@10 |
        |---|---|---|---|---|---|---|---|---|---|---|---|
        """;

    /// <summary>The row of an engine.</summary>
    public static string Run(IPassageEngine engine, BenchmarkSet set)
    {
        var watch = Stopwatch.StartNew();
        engine.Build(set.Passages);
        var rate = set.Count / watch.Elapsed.TotalSeconds;
        WarmUpWith(engine, set.Questions);
        var (times, found) = Ask(engine, set.Questions);
        var throughput = Throughput(engine, set.Questions, times);
        return string.Create(CultureInfo.InvariantCulture,
            $"| {engine.Name} | {rate:F0} | {engine.Bytes / 1e6:F0} | {engine.Memory} | {times.Count} | {At(times, 0.5):F2} | {At(times, 0.95):F2} | {At(times, 0.99):F2} | {throughput} | {Mean(found, (a, f) => RankingMeasures.Recall(a, f, 1)):F4} | {Mean(found, (a, f) => RankingMeasures.Recall(a, f, Top)):F4} | {Mean(found, (a, f) => RankingMeasures.ReciprocalRank(a, f, Top)):F4} |");
    }

    /// <summary>The resident memory of this process, apart what is mapped from files, after a full collection.</summary>
    public static string OwnMemory()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (!File.Exists("/proc/self/status"))
        {
            return "-";
        }

        var status = File.ReadLines("/proc/self/status").Select(line => line.Split(':')).ToDictionary(line => line[0], line => line[^1].Trim().Split(' ')[0], StringComparer.Ordinal);
        long Megabytes(string name) => long.Parse(status[name], CultureInfo.InvariantCulture) / 1024;
        return string.Create(CultureInfo.InvariantCulture, $"{Megabytes("RssAnon")} / {Megabytes("RssFile")}");
    }

    /// <summary>The value below which so large a share of the sorted values lies.</summary>
    public static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];

    private static void WarmUpWith(IPassageEngine engine, IReadOnlyList<BenchmarkQuestion> questions)
    {
        var watch = Stopwatch.StartNew();
        foreach (var question in questions.TakeWhile(_ => watch.Elapsed < Patience / 3))
        {
            engine.Search(question.Text, Top);
        }
    }

    private static (List<double> Times, List<(IReadOnlySet<string> Answers, IReadOnlyList<string> Found)> Found) Ask(
        IPassageEngine engine, IReadOnlyList<BenchmarkQuestion> questions)
    {
        var times = new List<double>(questions.Count);
        var found = new List<(IReadOnlySet<string> Answers, IReadOnlyList<string> Found)>(questions.Count);
        var watch = new Stopwatch();
        foreach (var question in questions.TakeWhile(_ => times.Count < Fewest || times.Sum() < Patience.TotalMilliseconds))
        {
            watch.Restart();
            var result = engine.Search(question.Text, Top);
            times.Add(watch.Elapsed.TotalMilliseconds);
            found.Add((question.Answers, result));
        }

        times.Sort();
        return (times, found);
    }

    private static string Throughput(IPassageEngine engine, IReadOnlyList<BenchmarkQuestion> questions, List<double> times)
    {
        if (!engine.IsForManyThreads || times.Count < questions.Count)
        {
            return "-";
        }

        var watch = Stopwatch.StartNew();
        Parallel.ForEach(questions, new ParallelOptions { MaxDegreeOfParallelism = 2 }, question => engine.Search(question.Text, Top));
        return (questions.Count / watch.Elapsed.TotalSeconds).ToString("F0", CultureInfo.InvariantCulture);
    }

    private static double Mean(
        List<(IReadOnlySet<string> Answers, IReadOnlyList<string> Found)> results,
        Func<IReadOnlySet<string>, IReadOnlyList<string>, double> measure) =>
        results.Average(result => measure(result.Answers, result.Found));
}
