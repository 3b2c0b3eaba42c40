namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>The column that running text fills.</summary>
/// <param name="Left">Where its lines begin.</param>
/// <param name="Right">Where its full lines end.</param>
internal sealed record TextColumn(double Left, double Right)
{
    /// <summary>The column of a document's lines; some lines stick out, so the outermost few do not count.</summary>
    public static TextColumn Of(IReadOnlyList<TextLine> lines)
    {
        const int OneOf = 50;
        const int FewestWords = 5;
        var full = lines.Where(line => line.Words.Count > FewestWords).ToList();
        return full.Count == 0
            ? new TextColumn(0, double.MaxValue)
            : new TextColumn(
                full.Select(line => line.Left).Order().ElementAt(full.Count / OneOf),
                full.Select(line => line.Right).OrderDescending().ElementAt(full.Count / OneOf));
    }

    /// <summary>Whether a line stands in the middle, away from both edges.</summary>
    public bool IsCentered(TextLine line) =>
        line.Left > Left + line.Size && line.Right < Right - line.Size && Math.Abs(line.Center - ((Left + Right) / 2)) < line.Size * 0.7;
}
