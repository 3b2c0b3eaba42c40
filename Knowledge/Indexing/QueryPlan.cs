namespace CchcBot.Knowledge.Indexing;

/// <summary>A question as it is searched for: its units in order, and the rarity of each neighbouring pair.</summary>
/// <param name="Units">In the order of the question, short forms written out.</param>
/// <param name="PairRarities">At i the rarity of the pair of units i and i + 1; one fewer than the units.</param>
/// <param name="Names">The terms of documents' numbers that the question holds and the index has.</param>
internal sealed record QueryPlan(IReadOnlyList<QueryUnit> Units, IReadOnlyList<double> PairRarities, IReadOnlyList<string> Names)
{
    /// <summary>How much the pair of units i and i + 1 counts besides its rarity.</summary>
    public double PairWeight(int first) => Math.Min(Units[first].Weight, Units[first + 1].Weight);
}
