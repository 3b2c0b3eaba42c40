namespace CchcBot.Knowledge.Reports;

/// <summary>A table of an official paper.</summary>
/// <param name="Lead">The sentence that leads to it.</param>
/// <param name="Widths">The widths of its columns in hundredths.</param>
/// <param name="Rows">Its rows, the first the headings.</param>
public sealed record PaperTable(string Lead, IReadOnlyList<int> Widths, IReadOnlyList<IReadOnlyList<string>> Rows);
