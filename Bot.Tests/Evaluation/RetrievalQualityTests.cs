using CchcBot.Knowledge.Evaluation;

namespace CchcBot.Bot.Tests.Evaluation;

/// <summary>Holds the ranking to what it once reached on real questions, a little below so that chance does not fail it.</summary>
public sealed class RetrievalQualityTests
{
    [Theory]
    [InlineData(QuestionTyping.AsWritten, 0.87, 0.955)]
    [InlineData(QuestionTyping.Undiacritised, 0.87, 0.955)]
    [InlineData(QuestionTyping.Half, 0.87, 0.955)]
    [InlineData(QuestionTyping.Typos, 0.86, 0.95)]
    public void Statutes_are_found_however_the_question_is_typed(QuestionTyping typing, double atOne, double atTen)
    {
        var set = RetrievalSet.Read(Corpus.Find("corpus/alqac-2025-train"));

        var everyThird = set with { Questions = [.. set.Questions.Where((_, i) => i % 3 == 0)] };

        var scores = new RetrievalEvaluation(TimeProvider.System).Run(everyThird, typing, TestContext.Current.CancellationToken);

        scores.Recall[1].ShouldBeGreaterThan(atOne);
        scores.Recall[10].ShouldBeGreaterThan(atTen);
    }
}
