using CchcBot.Knowledge.Organization;

namespace CchcBot.Knowledge.Rosters;

/// <summary>What an import changes (thay đổi so với danh sách đang dùng).</summary>
/// <param name="UnitsAdded">Units that were not there.</param>
/// <param name="UnitsRemoved">Units that are no longer there.</param>
/// <param name="UnitsChanged">Units with other names, aliases or another body above them, as they will be.</param>
/// <param name="OfficersAdded">People who were not there.</param>
/// <param name="OfficersRemoved">People who are no longer there.</param>
/// <param name="OfficersChanged">People with another role, unit, name or account: as they were, as they will be.</param>
public sealed record RosterChanges(
    IReadOnlyList<Unit> UnitsAdded,
    IReadOnlyList<Unit> UnitsRemoved,
    IReadOnlyList<Unit> UnitsChanged,
    IReadOnlyList<Officer> OfficersAdded,
    IReadOnlyList<Officer> OfficersRemoved,
    IReadOnlyList<(Officer Before, Officer After)> OfficersChanged)
{
    /// <summary>Whether the two rosters are the same.</summary>
    public bool IsEmpty => UnitsAdded.Count + UnitsRemoved.Count + UnitsChanged.Count
        + OfficersAdded.Count + OfficersRemoved.Count + OfficersChanged.Count == 0;

    /// <summary>People whose role or unit changes.</summary>
    public IEnumerable<(Officer Before, Officer After)> AuthorityChanged =>
        OfficersChanged.Where(change => change.Before.Role != change.After.Role || change.Before.UnitId != change.After.UnitId);

    /// <summary>Compares two rosters.</summary>
    public static RosterChanges Between(Roster before, Roster after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new RosterChanges(
            [.. after.Units.Where(unit => before.FindUnit(unit.Id) is null)],
            [.. before.Units.Where(unit => after.FindUnit(unit.Id) is null)],
            [.. after.Units.Where(unit => before.FindUnit(unit.Id) is { } old && !IsSame(old, unit))],
            [.. after.Officers.Where(officer => FindSame(before, officer) is null)],
            [.. before.Officers.Where(officer => FindSame(after, officer) is null)],
            [.. after.Officers
                .Select(officer => (Before: FindSame(before, officer), After: officer))
                .Where(change => change.Before is not null && change.Before != change.After)
                .Select(change => (change.Before!, change.After))]);
    }

    /// <summary>A person who gets an account with the directory keeps the e-mail address and stays the same person.</summary>
    private static Officer? FindSame(Roster roster, Officer officer) =>
        roster.FindOfficer(officer.Id)
        ?? roster.Officers.FirstOrDefault(other => officer.Email is not null && string.Equals(other.Email, officer.Email, StringComparison.OrdinalIgnoreCase));

    private static bool IsSame(Unit one, Unit other) =>
        one.Name == other.Name && one.Parent == other.Parent && one.Aliases.SequenceEqual(other.Aliases, StringComparer.Ordinal);
}
