namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>The cells of a task by meaning; empty where the table has no such column.</summary>
internal sealed record TaskCells(string Task, string Lead, string Support, string Deadline, string Product);
