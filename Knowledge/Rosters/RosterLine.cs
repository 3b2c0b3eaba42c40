namespace CchcBot.Knowledge.Rosters;

/// <summary>One row of the file as it stands there, headings included.</summary>
/// <param name="Number">Its number in the file, counted from 1, as a spreadsheet shows it.</param>
/// <param name="Cells">Its cells from the left.</param>
internal sealed record RosterLine(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>Whether nothing stands in it.</summary>
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}
