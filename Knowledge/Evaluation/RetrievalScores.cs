namespace CchcBot.Knowledge.Evaluation;

/// <summary>What an evaluation of retrieval measured; the measures are means over the questions, 0 to 1.</summary>
/// <param name="Questions">How many questions were asked.</param>
/// <param name="Texts">How many texts were indexed.</param>
/// <param name="Recall">Recall among the first k, by k.</param>
/// <param name="Mrr10">Reciprocal rank of the first right text among the first ten.</param>
/// <param name="Ndcg10">Normalised discounted cumulative gain of the first ten.</param>
/// <param name="F2At1">F2 of the first text alone.</param>
/// <param name="IndexSeconds">Time to build the index.</param>
/// <param name="P50">Median time of a question, in milliseconds.</param>
/// <param name="P95">95th percentile.</param>
/// <param name="P99">99th percentile.</param>
public sealed record RetrievalScores(
    int Questions,
    int Texts,
    IReadOnlyDictionary<int, double> Recall,
    double Mrr10,
    double Ndcg10,
    double F2At1,
    double IndexSeconds,
    double P50,
    double P95,
    double P99);
