using System.Diagnostics;
using System.Globalization;
using CchcBot.Knowledge.Evaluation;

namespace CchcBot.Bot.Benchmarks.Indexing;

/// <summary>Builds one engine, asks it the questions and writes a row of the table.</summary>
internal static class EngineMeasurement
{
    private const int WarmUp = 100;
    private const int Top = 10;

    /// <summary>The head of the table.</summary>
    public static string Head =>
        """
        | engine | passages/s | index MB | p50 ms | p95 ms | p99 ms | questions/s, 2 threads | recall@1 | recall@10 | MRR@10 |
        |---|---|---|---|---|---|---|---|---|---|
        """;

    /// <summary>The row of an engine.</summary>
    public static string Run(IPassageEngine engine, IReadOnlyList<BenchmarkPassage> passages, IReadOnlyList<BenchmarkQuestion> questions)
    {
        var watch = Stopwatch.StartNew();
        engine.Build(passages);
        var rate = passages.Count / watch.Elapsed.TotalSeconds;
        foreach (var question in questions.Take(WarmUp))
        {
            engine.Search(question.Text, Top);
        }

        var times = new List<double>(questions.Count);
        var found = new List<(IReadOnlySet<string> Answers, IReadOnlyList<string> Found)>(questions.Count);
        foreach (var question in questions)
        {
            watch.Restart();
            var result = engine.Search(question.Text, Top);
            times.Add(watch.Elapsed.TotalMilliseconds);
            found.Add((question.Answers, result));
        }

        times.Sort();
        return string.Create(CultureInfo.InvariantCulture,
            $"| {engine.Name} | {rate:F0} | {engine.Bytes / 1e6:F0} | {At(times, 0.5):F2} | {At(times, 0.95):F2} | {At(times, 0.99):F2} | {Throughput(engine, questions)} | {Mean(found, (a, f) => RankingMeasures.Recall(a, f, 1)):F4} | {Mean(found, (a, f) => RankingMeasures.Recall(a, f, Top)):F4} | {Mean(found, (a, f) => RankingMeasures.ReciprocalRank(a, f, Top)):F4} |");
    }

    private static string Throughput(IPassageEngine engine, IReadOnlyList<BenchmarkQuestion> questions)
    {
        if (engine is SqliteFtsEngine)
        {
            return "-";
        }

        var watch = Stopwatch.StartNew();
        Parallel.ForEach(questions, new ParallelOptions { MaxDegreeOfParallelism = 2 }, question => engine.Search(question.Text, Top));
        return (questions.Count / watch.Elapsed.TotalSeconds).ToString("F0", CultureInfo.InvariantCulture);
    }

    private static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];

    private static double Mean(
        List<(IReadOnlySet<string> Answers, IReadOnlyList<string> Found)> results,
        Func<IReadOnlySet<string>, IReadOnlyList<string>, double> measure) =>
        results.Average(result => measure(result.Answers, result.Found));
}
