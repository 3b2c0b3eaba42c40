namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>Words on one line, from left to right; there is at least one.</summary>
/// <param name="Words">The words.</param>
/// <param name="Baseline">How far below the page's upper edge the line stands, in points.</param>
/// <param name="Size">The size of its letters, in points.</param>
internal sealed record TextLine(IReadOnlyList<PageWord> Words, double Baseline, double Size)
{
    /// <summary>The left edge.</summary>
    public double Left => Words[0].Left;

    /// <summary>The right edge.</summary>
    public double Right => Words[^1].Right;

    /// <summary>The middle.</summary>
    public double Center => (Left + Right) / 2;

    /// <summary>The words with blanks between them.</summary>
    public string Text => string.Join(' ', Words.Select(word => word.Text));

    /// <summary>The part of the line in which words satisfy a condition, or null when none does.</summary>
    public TextLine? Where(Func<PageWord, bool> condition) =>
        Words.Where(condition).ToList() is { Count: > 0 } words ? this with { Words = words } : null;
}
