namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>What the office orders circulated.</summary>
/// <param name="Document">The document; it is in the store.</param>
/// <param name="UnitIds">The units that must; none where it goes to single people alone.</param>
/// <param name="DueOn">The last day for the units' acknowledgement; null without one.</param>
public sealed record CirculationOrder(CirculatedDocument Document, IReadOnlyList<string> UnitIds, DateOnly? DueOn)
{
    /// <summary>
    /// People who are told by themselves, whatever their unit: they confirm having read it, their units owe nothing by it.
    /// </summary>
    public IReadOnlyList<string> OfficerIds { get; init; } = [];

    /// <summary>Whether an earlier version of the document was circulated to them.</summary>
    public bool IsNewVersion { get; init; }
}
