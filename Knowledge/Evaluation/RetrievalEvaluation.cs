using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;

namespace CchcBot.Knowledge.Evaluation;

/// <summary>Measures the index and the ranking that the bot answers with on a set of questions with known answers.</summary>
public sealed class RetrievalEvaluation(TimeProvider time)
{
    /// <summary>The depths at which recall is told.</summary>
    public static readonly IReadOnlyList<int> Depths = [1, 3, 5, 10, 20, 100];

    private const int WarmUpQuestions = 50;

    /// <summary>Indexes the texts in memory, asks some questions to warm up, then every question once.</summary>
    public RetrievalScores Run(RetrievalSet set, QuestionTyping typing, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(set);
        using var index = PassageIndex.OpenInMemory();
        var started = time.GetTimestamp();
        foreach (var text in set.Texts)
        {
            index.Add(text.Id, [new Passage(text.Id, ProvisionPath.Lead, "", "", text.Title, text.Text)]);
        }

        index.Refresh();
        var indexTime = time.GetElapsedTime(started);
        var questions = QuestionTypist.Type(set.Questions, typing);
        Ask(index, [.. questions.Take(WarmUpQuestions)], cancellationToken);
        return Summarise(set, Ask(index, questions, cancellationToken), indexTime);
    }

    private List<(RetrievalQuestion Question, IReadOnlyList<string> Found, double Milliseconds)> Ask(
        PassageIndex index, IReadOnlyList<RetrievalQuestion> questions, CancellationToken cancellationToken)
    {
        var results = new List<(RetrievalQuestion, IReadOnlyList<string>, double)>(questions.Count);
        foreach (var question in questions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var started = time.GetTimestamp();
            var hits = index.Search(new PassageQuery(question.Text, Depths[^1]));
            var elapsed = time.GetElapsedTime(started).TotalMilliseconds;
            results.Add((question, [.. hits.Select(hit => hit.Passage.DocumentId)], elapsed));
        }

        return results;
    }

    private static RetrievalScores Summarise(
        RetrievalSet set,
        List<(RetrievalQuestion Question, IReadOnlyList<string> Found, double Milliseconds)> results,
        TimeSpan indexTime)
    {
        var times = results.Select(result => result.Milliseconds).Order().ToList();
        double Mean(Func<IReadOnlySet<string>, IReadOnlyList<string>, double> measure) =>
            results.Count == 0 ? 0 : results.Average(result => measure(result.Question.Answers, result.Found));
        double Percentile(double share) => times.Count == 0 ? 0 : times[Math.Min(times.Count - 1, (int)(times.Count * share))];
        return new RetrievalScores(
            results.Count,
            set.Texts.Count,
            Depths.ToDictionary(depth => depth, depth => Mean((answers, found) => RankingMeasures.Recall(answers, found, depth))),
            Mean((answers, found) => RankingMeasures.ReciprocalRank(answers, found, 10)),
            Mean((answers, found) => RankingMeasures.Ndcg(answers, found, 10)),
            Mean((answers, found) => RankingMeasures.F2(answers, found, 1)),
            indexTime.TotalSeconds,
            Percentile(0.5),
            Percentile(0.95),
            Percentile(0.99));
    }
}
