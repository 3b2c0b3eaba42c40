namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>A cell of a table.</summary>
/// <param name="Paragraphs">What stands in it; empty for an empty cell.</param>
/// <param name="ColumnSpan">How many columns it covers, 1 or more.</param>
/// <param name="ContinuesAbove">Whether it is the lower part of a cell merged downwards.</param>
internal sealed record TableCell(IReadOnlyList<string> Paragraphs, int ColumnSpan = 1, bool ContinuesAbove = false);
