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
    IReadOnlyList<Ruling> Verticals)
{
    /// <summary>
    /// The lines of the signature beside and under the seal of a scanned page, in each of the ways in which they were read;
    /// empty where no seal stands.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Signatures { get; init; } = [];

    /// <summary>The marks that stamps on a scanned page say (MẬT, HỎA TỐC).</summary>
    public IReadOnlyList<string> Stamps { get; init; } = [];

    /// <summary>Further readings of the lines of a scanned letter's head that hold number and date.</summary>
    public IReadOnlyList<string> HeadLines { get; init; } = [];
}
