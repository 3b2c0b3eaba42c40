namespace CchcBot.Knowledge.Rosters;

/// <summary>One row of a roster, its cells by what they say.</summary>
/// <param name="Number">Its number in the file, as a spreadsheet shows it.</param>
/// <param name="Cells">The cells that are not empty, trimmed.</param>
internal sealed record RosterRow(int Number, IReadOnlyDictionary<RosterColumn, string> Cells)
{
    /// <summary>What a cell says; null when it is empty or there is no such column.</summary>
    public string? this[RosterColumn column] => Cells.GetValueOrDefault(column);

    /// <summary>Whether the row speaks of a person and not of a unit alone.</summary>
    public bool HasPerson => Cells.Keys.Any(column => column
        is RosterColumn.Name or RosterColumn.Email or RosterColumn.DirectoryObjectId or RosterColumn.Role or RosterColumn.Telephone);
}
