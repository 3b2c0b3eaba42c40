namespace CchcBot.Knowledge.Evaluation;

/// <summary>The usual measures of one ranked list against the right answers, 0 to 1 each.</summary>
internal static class RankingMeasures
{
    /// <summary>The share of the answers among the first <paramref name="depth"/>.</summary>
    public static double Recall(IReadOnlySet<string> answers, IReadOnlyList<string> found, int depth) =>
        (double)found.Take(depth).Count(answers.Contains) / answers.Count;

    /// <summary>One over the rank of the first answer; 0 when none is among the first <paramref name="depth"/>.</summary>
    public static double ReciprocalRank(IReadOnlySet<string> answers, IReadOnlyList<string> found, int depth)
    {
        var rank = found.Take(depth).TakeWhile(id => !answers.Contains(id)).Count();
        return rank < Math.Min(depth, found.Count) ? 1.0 / (rank + 1) : 0;
    }

    /// <summary>Discounted cumulative gain of the first <paramref name="depth"/> over the best possible.</summary>
    public static double Ndcg(IReadOnlySet<string> answers, IReadOnlyList<string> found, int depth)
    {
        var gained = found.Take(depth).Select((id, i) => answers.Contains(id) ? Discount(i) : 0).Sum();
        return gained / Enumerable.Range(0, Math.Min(depth, answers.Count)).Sum(Discount);
    }

    /// <summary>F2 of the first <paramref name="depth"/>: recall counts four times as much as precision.</summary>
    public static double F2(IReadOnlySet<string> answers, IReadOnlyList<string> found, int depth)
    {
        var returned = found.Take(depth).ToList();
        var right = returned.Count(answers.Contains);
        return right == 0 ? 0 : 5.0 * right / ((4.0 * answers.Count) + returned.Count);
    }

    private static double Discount(int index) => 1 / Math.Log2(index + 2);
}
