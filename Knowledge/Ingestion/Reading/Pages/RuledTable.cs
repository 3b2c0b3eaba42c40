namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>A table as rulings part it.</summary>
/// <param name="Edges">The places of its vertical rulings, from left to right.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Bottom">Its lower edge.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="RowCount">How many rows it has.</param>
internal sealed record RuledTable(
    IReadOnlyList<double> Edges,
    double Top,
    double Bottom,
    IReadOnlyList<RuledCell> Cells,
    int RowCount)
{
    /// <summary>Whether a word of a line stands in the table.</summary>
    public bool Holds(TextLine line, PageWord word) =>
        line.Baseline - (line.Size / 3) > Top && line.Baseline - (line.Size / 3) < Bottom
        && word.Center > Edges[0] && word.Center < Edges[^1];
}
