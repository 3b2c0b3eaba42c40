using CchcBot.Knowledge.Evaluation;

namespace CchcBot.Bot.Tests.Evaluation;

public sealed class RankingMeasuresTests
{
    private static readonly HashSet<string> Answers = ["a", "b"];
    private static readonly string[] Found = ["x", "a", "y", "b"];

    [Fact]
    public void Recall_is_the_share_of_answers_found() => RankingMeasures.Recall(Answers, Found, 2).ShouldBe(0.5);

    [Fact]
    public void Reciprocal_rank_looks_at_the_first_answer() => RankingMeasures.ReciprocalRank(Answers, Found, 10).ShouldBe(0.5);

    [Fact]
    public void Reciprocal_rank_is_nothing_beyond_the_depth() => RankingMeasures.ReciprocalRank(Answers, ["x", "y", "a"], 2).ShouldBe(0);

    [Fact]
    public void Ndcg_is_one_for_the_best_order() => RankingMeasures.Ndcg(Answers, ["b", "a", "x"], 10).ShouldBe(1, 1e-9);

    [Fact]
    public void F2_of_one_right_text_of_two_counts_recall_more() => RankingMeasures.F2(Answers, ["a"], 1).ShouldBe(5.0 / 9, 1e-9);
}
