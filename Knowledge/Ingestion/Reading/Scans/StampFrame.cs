namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>Finds the frame that stands around a mark (khung dấu): ink that hangs together and reaches from side to side, hollow inside.</summary>
internal static class StampFrame
{
    private const double LeastShare = 0.7;
    private const double MostFilled = 0.45;

    /// <summary>The dots of the frame; empty when there is none.</summary>
    public static HashSet<(int X, int Y)> Find(HashSet<(int X, int Y)> ink, int width, int height)
    {
        var left = new HashSet<(int X, int Y)>(ink);
        while (left.Count > 0)
        {
            var part = Take(left);
            var (across, down) = (part.Max(dot => dot.X) - part.Min(dot => dot.X) + 1, part.Max(dot => dot.Y) - part.Min(dot => dot.Y) + 1);
            if (across >= width * LeastShare && down >= height * LeastShare && part.Count <= across * down * MostFilled)
            {
                return part;
            }
        }

        return [];
    }

    private static HashSet<(int X, int Y)> Take(HashSet<(int X, int Y)> left)
    {
        var part = new HashSet<(int X, int Y)>();
        var open = new Stack<(int X, int Y)>([left.First()]);
        while (open.TryPop(out var dot))
        {
            if (left.Remove(dot))
            {
                part.Add(dot);
                for (var i = 0; i < 9; i++)
                {
                    open.Push((dot.X + (i % 3) - 1, dot.Y + (i / 3) - 1));
                }
            }
        }

        return part;
    }
}
