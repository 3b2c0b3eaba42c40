using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>How far a document has been circulated (tình hình quán triệt).</summary>
/// <param name="Document">The document.</param>
/// <param name="Done">The latest standing acknowledgement of each unit, in the order of recording.</param>
/// <param name="Missing">The units that must circulate it and have no standing acknowledgement, in the roster's order.</param>
/// <param name="IsAddressed">Whether documents say which units must; else every unit of the department counts.</param>
public sealed record CirculationStatus(
    CirculatedDocument Document, IReadOnlyList<LedgerLine> Done, IReadOnlyList<Unit> Missing, bool IsAddressed)
{
    /// <summary>The standing acknowledgement of a unit, or null.</summary>
    public LedgerLine? FindLine(string unitId) => Done.FirstOrDefault(line => line.Acknowledgement.UnitId == unitId);
}
