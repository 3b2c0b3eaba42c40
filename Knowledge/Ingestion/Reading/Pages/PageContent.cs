namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>What stands on a page and where, whether a PDF says so or recognition of a scan.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Lines">Its text from top to bottom.</param>
/// <param name="Horizontals">Horizontal rulings.</param>
/// <param name="Verticals">Vertical rulings.</param>
internal sealed record PageContent(
    int Number,
    double Width,
    double Height,
    IReadOnlyList<TextLine> Lines,
    IReadOnlyList<Ruling> Horizontals,
    IReadOnlyList<Ruling> Verticals);
