using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Evaluation;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;
using CchcBot.Knowledge.Storage.LiteDb;
using Microsoft.Extensions.Logging.Abstractions;

namespace CchcBot.Bot.Benchmarks.Answers;

/// <summary>How long an answer takes by rules alone, and whether a conversation changes what a question is answered.</summary>
internal static class AnswerBenchmarks
{
    private const int Asked = 2000;
    private const int Pairs = 200;

    /// <summary>Runs the benchmark that the words name.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, CancellationToken cancellationToken)
    {
        if (args is [_, "pairs", var data, var questions, ..])
        {
            var seed = args.Length > 4 ? int.Parse(args[4], CultureInfo.InvariantCulture) : Random.Shared.Next();
            return await PairAsync(Path.GetFullPath(data), questions, seed, output, cancellationToken);
        }

        await TimeAsync(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10_000, output, cancellationToken);
        return 0;
    }

    /// <summary>Times answers over so many invented documents.</summary>
    private static async Task TimeAsync(int count, TextWriter output, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("cchcbot-answers-").FullName;
        try
        {
            using var storeLock = StoreLock.Acquire(folder);
            await using var store = LiteDbKnowledgeStore.Open(storeLock, TimeProvider.System, NullLogger<LiteDbKnowledgeStore>.Instance);
            await InventedOffice.FillAsync(store, count, cancellationToken);
            using var index = PassageIndex.OpenInMemory();
            new IndexCatchUp(index, store).Run(cancellationToken);
            var library = new DocumentLibrary(store);
            var answerer = new Answerer(store, library, index, TimeProvider.System, tracking: new AssignmentTracking(store, library, new AcknowledgementLedger(store, library, TimeProvider.System), TimeProvider.System));
            var questions = InventedOffice.Questions(count, Asked);
            var watch = Stopwatch.StartNew();
            Ask(answerer, questions[0]);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count} documents; the very first question: {watch.Elapsed.TotalMilliseconds:F0} ms"));
            var asked = questions.Select(question => (question.Text, Time: Measure(answerer, question))).ToList();
            var times = asked.OrderBy(pair => pair.Time).ToList();
            var sorted = times.ConvertAll(pair => pair.Time);
            foreach (var kind in asked.Select((pair, i) => (pair, Kind: i % InventedOffice.Kinds)).GroupBy(pair => pair.Kind))
            {
                List<double> own = [.. kind.Select(pair => pair.pair.Time).Order()];
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  p50 {At(own, 0.5),7:F2} ms, slowest {own[^1],7:F1} ms: {kind.First().pair.Text}"));
            }

            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"{Asked} questions: p50 {At(sorted, 0.5):F2} ms, p95 {At(sorted, 0.95):F2} ms, p99 {At(sorted, 0.99):F2} ms, slowest {sorted[^1]:F1} ms ({times[^1].Text})"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>
    /// Asks random pairs of a file's questions, one after the other in one conversation, and counts those whose second is
    /// answered otherwise than alone. Only questions that name their documents by number count.
    /// </summary>
    private static async Task<int> PairAsync(string data, string file, int seed, TextWriter output, CancellationToken cancellationToken)
    {
        using var storeLock = StoreLock.Acquire(data);
        await using var store = LiteDbKnowledgeStore.Open(storeLock, TimeProvider.System, NullLogger<LiteDbKnowledgeStore>.Instance);
        using var index = PassageIndex.OpenInMemory();
        new IndexCatchUp(index, store).Run(cancellationToken);
        var library = new DocumentLibrary(store);
        var answerer = new Answerer(store, library, index, TimeProvider.System);
        var units = new UnitMatcher(store.GetRoster());
        var questions = (await File.ReadAllLinesAsync(file, cancellationToken)).Where(line => line.Trim().Length > 0)
            .Select(line => JsonSerializer.Deserialize<AskedQuestion>(line, JsonSerializerOptions.Web)!).Where(question => question.After is null).ToList();
        var naming = questions.FindAll(question => library.GetCatalog().ReadMentions(question.Question).Count > 0);
        var random = new SeededRandom((ulong)seed);
        var different = 0;
        for (var i = 0; i < Pairs; i++)
        {
            var (first, second) = (questions[random.Next(questions.Count)], naming[random.Next(naming.Count)]);
            var before = answerer.Answer(Of(first, units, DialogueContext.Empty));
            var (alone, after) = (answerer.Answer(Of(second, units, DialogueContext.Empty)), answerer.Answer(Of(second, units, before.Context)));
            if (alone.Text != after.Text || alone.Kind != after.Kind)
            {
                different++;
                await output.WriteLineAsync($"{second.Id} after {first.Id} is answered otherwise than alone");
            }
        }

        await output.WriteLineAsync($"{Pairs} pairs, {different} answered otherwise than alone");
        return Math.Min(1, different);
    }

    private static Question Of(AskedQuestion asked, UnitMatcher units, DialogueContext context)
    {
        var unit = asked.Unit is null ? null : units.Find(asked.Unit);
        return new Question(asked.Question, unit?.Id, unit?.Name ?? asked.Unit, context);
    }

    private static Answer Ask(Answerer answerer, (string Text, string Unit) question) =>
        answerer.Answer(new Question(question.Text, question.Unit.ToLowerInvariant(), question.Unit, DialogueContext.Empty));

    private static double Measure(Answerer answerer, (string Text, string Unit) question)
    {
        var watch = Stopwatch.StartNew();
        Ask(answerer, question);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];

    private sealed record AskedQuestion(string Id, string Question, string? Unit, string? After);
}
