using System.Diagnostics;
using System.Globalization;
using CchcBot.Knowledge.Evaluation;

namespace CchcBot.Bot.Benchmarks.Indexing;

/// <summary>Questions that nobody asks in earnest, to see how long the slowest takes.</summary>
internal static class HostileQuestions
{
    private const int Rounds = 1250;
    private const int Longest = 4000;
    private const int Words = 160;
    private const int Megabyte = 1_000_000;
    private const string Letters = " abcdeghiklmnopqrstuvxy";
    private const string Signs = " áàạảãeêốỗdđhgntcio*?~\"():^/\\&|-+[]{}0123456789";

    /// <summary>Asks and tells mean and worst, in milliseconds.</summary>
    public static string Measure(ProductEngine engine, BenchmarkSet set)
    {
        var passages = set.Passages.Take(2000).ToList();
        var random = new SeededRandom(Rounds);
        var watch = new Stopwatch();
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var question in Create(random, passages))
            {
                watch.Restart();
                engine.Search(question, 10);
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        return string.Create(CultureInfo.InvariantCulture,
            $"{times.Count} hostile questions: mean {times.Average():F1} ms, p99 {EngineMeasurement.At([.. times.Order()], 0.99):F1} ms, slowest {times.Max():F1} ms");
    }

    private static IEnumerable<string> Create(SeededRandom random, List<BenchmarkPassage> passages)
    {
        yield return Random(random, Letters, 1 + random.Next(200));
        yield return Random(random, Signs, 1 + random.Next(Longest));
        var words = string.Join(' ', Enumerable.Range(0, 3).Select(_ => passages[random.Next(passages.Count)].Text)).Split(' ');
        yield return string.Join(' ', words.OrderBy(_ => random.Next(words.Length)).Take(Words));
        yield return string.Join(' ', words.Take(Words).Select(word => word.Length > 2 ? word.Remove(1, 1) : word));
        yield return string.Join(' ', Enumerable.Repeat("của các và", Words));
        yield return Random(random, Letters + Signs, Megabyte);
        yield return string.Join(" OR ", words.Take(Words).Select(word => $"text:({word}* AND NOT {word}~2)^9"));
        yield return string.Join(' ', words.Where(word => word.Length < 4).Take(Words));
    }

    private static string Random(SeededRandom random, string alphabet, int length) =>
        string.Create(length, (random, alphabet), static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = source.alphabet[source.random.Next(source.alphabet.Length)];
            }
        });
}
