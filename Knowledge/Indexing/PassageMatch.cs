namespace CchcBot.Knowledge.Indexing;

/// <summary>How often each unit and each pair of a question stands in each part of one passage. Reused from passage to passage.</summary>
internal sealed class PassageMatch(int units)
{
    /// <summary>Title, headings and text.</summary>
    public const int Parts = 3;

    /// <summary>Weighted occurrences of unit u in part p, at u * <see cref="Parts"/> + p.</summary>
    public double[] Units { get; } = new double[units * Parts];

    /// <summary>Weighted occurrences of the pair of units u and u + 1 in part p, at u * <see cref="Parts"/> + p.</summary>
    public double[] Pairs { get; } = new double[units * Parts];

    /// <summary>The number of tokens of each part.</summary>
    public int[] Lengths { get; } = new int[Parts];

    /// <summary>The most that one run of the question's units, standing in the passage as in the question, weighs.</summary>
    public double LongestRun { get; set; }

    /// <summary>Forgets the last passage.</summary>
    public void Clear()
    {
        Array.Clear(Units);
        Array.Clear(Pairs);
        LongestRun = 0;
    }
}
