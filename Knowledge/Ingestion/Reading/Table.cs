namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>
/// A table: the rows as they stand, each cell once. The two-column header and signature blocks of a letter come as
/// tables too where the file lays them out so.
/// </summary>
internal sealed record Table(IReadOnlyList<TableRow> Rows) : Block;
