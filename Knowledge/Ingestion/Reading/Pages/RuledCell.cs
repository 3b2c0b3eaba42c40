namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>A cell of a ruled table with the lines that stand in it.</summary>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="Lines">Its lines from top to bottom.</param>
internal sealed record RuledCell(int Row, int Column, int RowSpan, int ColumnSpan, IReadOnlyList<TextLine> Lines);
