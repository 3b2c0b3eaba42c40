namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>Where a line of two columns may be parted.</summary>
/// <param name="From">The leftmost place where the gap may end.</param>
/// <param name="To">The rightmost place where the gap may begin.</param>
/// <param name="SmallestGap">The smallest gap, as a share of the letter size.</param>
/// <param name="IsLeftFlush">Whether the left column's lines begin at one edge (recipients) and not around one axis (an issuer's name).</param>
internal sealed record ColumnSplit(double From, double To, double SmallestGap, bool IsLeftFlush)
{
    /// <summary>The left and the right part of a line; null when the line runs across both columns.</summary>
    public (TextLine? Left, TextLine? Right)? Part(TextLine line)
    {
        if (FindGap(line) is { } middle)
        {
            return (line.Where(word => word.Center < middle), line.Where(word => word.Center > middle));
        }

        return (line.Right <= To, line.Left >= From) switch
        {
            (true, false) => (line, null),
            (false, true) => (null, line),
            (true, true) => line.Center < (From + To) / 2 ? (line, null) : (null, line),
            _ => null,
        };
    }

    /// <summary>The middle of the widest gap that parts columns: wider than the blanks between the line's words.</summary>
    private double? FindGap(TextLine line)
    {
        const double WiderThanBlanks = 1.6;
        var gaps = line.Words.Zip(line.Words.Skip(1), (one, other) => (Begin: one.Right, End: other.Left)).ToList();
        var usual = gaps.Select(gap => gap.End - gap.Begin).Order().ElementAtOrDefault(gaps.Count / 2);
        var smallest = Math.Max(SmallestGap * line.Size, gaps.Count > 2 ? usual * WiderThanBlanks : 0);
        var columns = gaps.Where(gap => gap.End >= From && gap.Begin <= To && gap.End - gap.Begin >= smallest).ToList();
        return columns.Count == 0 ? null : columns.OrderByDescending(gap => gap.End - gap.Begin).Select(gap => (gap.Begin + gap.End) / 2).First();
    }
}
