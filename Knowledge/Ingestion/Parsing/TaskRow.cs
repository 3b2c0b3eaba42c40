namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>A row of a table of tasks.</summary>
/// <param name="Label">What stands in the column of numbers.</param>
/// <param name="Heading">The words of a row that only heads a section, else null.</param>
/// <param name="Text">The cells without the number, joined by " | ".</param>
/// <param name="Task">The cells by meaning; null for a section's heading.</param>
internal sealed record TaskRow(string Label, string? Heading, string Text, TaskCells? Task);
