namespace CchcBot.Knowledge.Indexing;

/// <summary>
/// The final score of a passage for a question: a weighted sum of six measures, each about 0 to 1 whatever the
/// question's length. Pure: the same match always scores the same. How the weights were found and what each measure
/// is worth stands in docs/evaluation/retrieval.md.
/// </summary>
internal sealed class PassageScorer
{
    private const double Saturation = 1.2;
    private const double LengthEffect = 0.75;

    private const double WordsWeight = 3;
    private const double PairsWeight = 8;
    private const double SentenceWeight = 4;
    private const double FocusWeight = 7;
    private const double HeadingWeight = 2;
    private const double AskingWeight = 8;

    private const int Headings = 1;
    private const int Text = 2;

    private static readonly double[] PartWeights = [0.5, 1.5, 1.0];

    private readonly QueryPlan _plan;
    private readonly double _averageLength;
    private readonly double _askedWords;
    private readonly double _askedPairs;

    /// <summary>A scorer for a question among passages of so many tokens on average.</summary>
    public PassageScorer(QueryPlan plan, double averageLength)
    {
        _plan = plan;
        _averageLength = averageLength;
        _askedWords = Math.Max(double.Epsilon, plan.Units.Sum(unit => unit.Weight * unit.Rarity));
        _askedPairs = Math.Max(double.Epsilon, plan.PairRarities.Select((rarity, first) => rarity * plan.PairWeight(first)).Sum());
    }

    /// <summary>The score; 0 when nothing matches.</summary>
    public double Score(PassageMatch match) =>
        (WordsWeight * Words(match)) + (PairsWeight * Pairs(match))
        + (SentenceWeight * match.SentencePairs[Text] / _askedPairs)
        + (FocusWeight * match.Focus[Text]) + (HeadingWeight * match.Focus[Headings])
        + (AskingWeight * AskingPairs(match));

    /// <summary>The share of the question's content words, by rarity, that stand in the passage, its headings or its title.</summary>
    public double Coverage(PassageMatch match)
    {
        var covered = 0.0;
        for (var unit = 0; unit < _plan.Units.Count; unit++)
        {
            covered += _plan.Units[unit].Weight * _plan.Units[unit].Rarity * Math.Min(1, match.UnitTotal(unit));
        }

        return Math.Min(1, covered / _askedWords);
    }

    /// <summary>BM25F over the parts.</summary>
    private double Words(PassageMatch match)
    {
        var norm = Saturation * (1 - LengthEffect + (LengthEffect * match.Lengths.Sum() / _averageLength));
        var score = 0.0;
        for (var unit = 0; unit < _plan.Units.Count; unit++)
        {
            var frequency = 0.0;
            for (var part = 0; part < PassageMatch.Parts; part++)
            {
                frequency += PartWeights[part] * match.Units[(unit * PassageMatch.Parts) + part];
            }

            score += _plan.Units[unit].Weight * _plan.Units[unit].Rarity * frequency * (Saturation + 1) / (frequency + norm);
        }

        return score / _askedWords;
    }

    /// <summary>The share of the question's pairs that stand anywhere in the passage.</summary>
    private double Pairs(PassageMatch match)
    {
        var covered = 0.0;
        for (var first = 0; first < _plan.PairRarities.Count; first++)
        {
            covered += _plan.PairWeight(first) * _plan.PairRarities[first] * Math.Min(1, match.PairTotal(first));
        }

        return covered / _askedPairs;
    }

    /// <summary>
    /// Pairs of which one word is of asking: "X là" of "X là gì" stands in a definition. Counted against the pairs
    /// of content, and never more than all of them.
    /// </summary>
    private double AskingPairs(PassageMatch match)
    {
        var covered = 0.0;
        for (var first = 0; first < _plan.PairRarities.Count; first++)
        {
            if (_plan.PairWeight(first) <= 0 && match.PairTotal(first) > 0)
            {
                covered += _plan.PairRarities[first];
            }
        }

        return Math.Min(1, covered / _askedPairs);
    }
}
