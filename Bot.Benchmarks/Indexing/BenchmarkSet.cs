using System.Globalization;
using CchcBot.Knowledge.Evaluation;

namespace CchcBot.Bot.Benchmarks.Indexing;

/// <summary>Passages and questions of one table: a retrieval set typed in one way, or so many passages generated after it.</summary>
/// <param name="Title">What the table is called.</param>
/// <param name="Count">How many passages.</param>
/// <param name="Passages">The passages, made anew each time they are read, so that memory measures the engine.</param>
/// <param name="Questions">The questions with their answers.</param>
internal sealed record BenchmarkSet(string Title, int Count, IEnumerable<BenchmarkPassage> Passages, IReadOnlyList<BenchmarkQuestion> Questions)
{
    private const int GeneratedQuestions = 500;

    /// <summary>The set that <paramref name="what"/> names: a <see cref="QuestionTyping"/> or a number of passages.</summary>
    public static BenchmarkSet Read(string folder, string what)
    {
        var set = RetrievalSet.Read(folder);
        return int.TryParse(what, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? Generate(new GeneratedPassages(set), count)
            : Typed(set, Enum.Parse<QuestionTyping>(what));
    }

    private static BenchmarkSet Typed(RetrievalSet set, QuestionTyping typing) => new(
        $"{set.Texts.Count} texts, questions {typing}",
        set.Texts.Count,
        set.Texts.Select(text => new BenchmarkPassage(text.Id, text.Title, text.Text)),
        [.. QuestionTypist.Type(set.Questions, typing).Select(question => new BenchmarkQuestion(question.Text, question.Answers))]);

    private static BenchmarkSet Generate(GeneratedPassages generator, int count) => new(
        $"{count} generated passages", count, generator.Create(count), GeneratedPassages.Questions(generator.Create(count), count, GeneratedQuestions));
}
