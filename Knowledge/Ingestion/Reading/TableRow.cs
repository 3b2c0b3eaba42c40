namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>A row of a table.</summary>
internal sealed record TableRow(IReadOnlyList<TableCell> Cells);
