namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>A word on a page.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Left">Its left edge, in points from the page's left edge.</param>
/// <param name="Right">Its right edge.</param>
internal sealed record PageWord(string Text, double Left, double Right)
{
    /// <summary>Its middle.</summary>
    public double Center => (Left + Right) / 2;
}
