namespace CchcBot.Knowledge.Indexing;

/// <summary>What of a question stands where in one passage. Reused from passage to passage.</summary>
internal sealed class PassageMatch(int units)
{
    /// <summary>Title, headings and text.</summary>
    public const int Parts = 3;

    /// <summary>Weighted occurrences of unit u in part p, at u * <see cref="Parts"/> + p.</summary>
    public double[] Units { get; } = new double[units * Parts];

    /// <summary>Weighted occurrences of the pair of units u and u + 1 in part p, at u * <see cref="Parts"/> + p.</summary>
    public double[] Pairs { get; } = new double[units * Parts];

    /// <summary>The number of codes of each part.</summary>
    public int[] Lengths { get; } = new int[Parts];

    /// <summary>By part, the rarity of the different pairs that stand in the sentence that has most of it.</summary>
    public double[] SentencePairs { get; } = new double[Parts];

    /// <summary>By part, the share of its words that the question has, in the sentence where that is largest.</summary>
    public double[] Focus { get; } = new double[Parts];

    /// <summary>Weighted occurrences of a unit in the whole passage.</summary>
    public double UnitTotal(int unit) => Total(Units, unit);

    /// <summary>Weighted occurrences of a pair in the whole passage.</summary>
    public double PairTotal(int first) => Total(Pairs, first);

    /// <summary>Forgets the last passage.</summary>
    public void Clear()
    {
        Array.Clear(Units);
        Array.Clear(Pairs);
        Array.Clear(SentencePairs);
        Array.Clear(Focus);
    }

    private static double Total(double[] occurrences, int index)
    {
        var total = 0.0;
        for (var part = 0; part < Parts; part++)
        {
            total += occurrences[(index * Parts) + part];
        }

        return total;
    }
}
