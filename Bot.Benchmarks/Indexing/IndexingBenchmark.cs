using System.Globalization;
using CchcBot.Knowledge.Evaluation;

namespace CchcBot.Bot.Benchmarks.Indexing;

/// <summary>
/// The search index beside its peers in one run: <c>indexing DIR</c> on a set in BEIR's form as it is,
/// <c>indexing DIR 10000 100000</c> on that many passages generated after it.
/// </summary>
internal static class IndexingBenchmark
{
    private const int GeneratedQuestions = 500;
    private const int LargestForBm25 = 200_000;

    /// <summary>Runs and prints one table for each size and way of typing.</summary>
    public static void Run(IReadOnlyList<string> args, TextWriter output)
    {
        var set = RetrievalSet.Read(args[0]);
        if (args.Count == 1)
        {
            var passages = set.Texts.Select(text => new BenchmarkPassage(text.Id, text.Title, text.Text)).ToList();
            foreach (var typing in Enum.GetValues<QuestionTyping>())
            {
                var questions = QuestionTypist.Type(set.Questions, typing).Select(question => new BenchmarkQuestion(question.Text, question.Answers));
                Compare($"{passages.Count} texts, questions {typing}", passages, [.. questions], output);
            }

            return;
        }

        var generator = new GeneratedPassages(set);
        foreach (var count in args.Skip(1).Select(arg => int.Parse(arg, CultureInfo.InvariantCulture)))
        {
            var passages = generator.Create(count).ToList();
            Compare($"{count} generated passages", passages, GeneratedPassages.Questions(passages, GeneratedQuestions), output);
        }
    }

    private static void Compare(
        string title, List<BenchmarkPassage> passages, IReadOnlyList<BenchmarkQuestion> questions, TextWriter output)
    {
        output.WriteLine($"\n### {title}\n\n{EngineMeasurement.Head}");
        var hostile = "";
        foreach (var create in Engines(passages.Count))
        {
            var folder = Directory.CreateTempSubdirectory("cchcbot-benchmark-").FullName;
            try
            {
                using var engine = create(folder);
                output.WriteLine(EngineMeasurement.Run(engine, passages, questions));
                if (engine is ProductEngine)
                {
                    hostile = HostileQuestions.Measure(engine, passages);
                }
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        output.WriteLine($"\n{hostile}");
    }

    private static IEnumerable<Func<string, IPassageEngine>> Engines(int count)
    {
        yield return folder => new ProductEngine(folder);
        if (count <= LargestForBm25)
        {
            yield return _ => new PlainBm25Engine();
        }

        yield return folder => new StandardLuceneEngine(folder);
        yield return folder => new SqliteFtsEngine(folder);
    }
}
