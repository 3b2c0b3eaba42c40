namespace CchcBot.Knowledge.Ingestion.Reading.Rtf;

/// <summary>How a cell of a row is laid out.</summary>
/// <param name="RightEdge">The place of its right edge.</param>
/// <param name="ContinuesAbove">Whether it is the lower part of a merged cell.</param>
/// <param name="ContinuesLeft">Whether it is the right part of a merged cell.</param>
internal sealed record RtfCell(int RightEdge, bool ContinuesAbove, bool ContinuesLeft);
