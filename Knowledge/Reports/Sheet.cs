namespace CchcBot.Knowledge.Reports;

/// <summary>A sheet of an Excel file before it is written.</summary>
/// <param name="Name">The sheet's name, at most 31 characters.</param>
/// <param name="Columns">The headings and the widths in characters.</param>
/// <param name="Rows">Texts, whole numbers, days (<see cref="DateOnly"/>), moments (<see cref="DateTimeOffset"/>) or null.</param>
public sealed record Sheet(string Name, IReadOnlyList<(string Heading, int Width)> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
