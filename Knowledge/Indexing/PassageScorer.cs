namespace CchcBot.Knowledge.Indexing;

/// <summary>
/// The final score of a passage for a question: BM25F over its parts, for single units and for neighbouring pairs.
/// Pure: the same match always scores the same.
/// </summary>
internal sealed class PassageScorer(QueryPlan plan, double averageLength)
{
    private const double Saturation = 1.2;
    private const double LengthEffect = 0.75;
    private const double PairShare = 1.0;

    private static readonly double[] PartWeights = [0.5, 1.5, 1.0];

    /// <summary>The score; 0 when nothing matches.</summary>
    public double Score(PassageMatch match)
    {
        var length = match.Lengths.Sum() / averageLength;
        var norm = Saturation * (1 - LengthEffect + (LengthEffect * length));
        var score = 0.0;
        for (var unit = 0; unit < plan.Units.Count; unit++)
        {
            score += plan.Units[unit].Weight * plan.Units[unit].Rarity * Saturate(match.Units, unit, norm);
        }

        for (var pair = 0; pair < plan.PairRarities.Count; pair++)
        {
            score += PairShare * plan.PairWeight(pair) * plan.PairRarities[pair] * Saturate(match.Pairs, pair, norm);
        }

        return score;
    }

    /// <summary>The share of the question's weight that the passage covers with any of its parts.</summary>
    public double Coverage(PassageMatch match)
    {
        var asked = 0.0;
        var covered = 0.0;
        for (var unit = 0; unit < plan.Units.Count; unit++)
        {
            var weight = plan.Units[unit].Weight * plan.Units[unit].Rarity;
            asked += weight;
            covered += weight * Math.Min(1, match.Units.AsSpan(unit * PassageMatch.Parts, PassageMatch.Parts) is [var title, var headings, var text]
                ? title + headings + text
                : 0);
        }

        return asked > 0 ? covered / asked : 0;
    }

    private static double Saturate(double[] occurrences, int index, double norm)
    {
        var frequency = 0.0;
        for (var part = 0; part < PassageMatch.Parts; part++)
        {
            frequency += PartWeights[part] * occurrences[(index * PassageMatch.Parts) + part];
        }

        return frequency * (Saturation + 1) / (frequency + norm);
    }
}
