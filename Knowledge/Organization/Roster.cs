namespace CchcBot.Knowledge.Organization;

/// <summary>The units and people of the department (danh sách đơn vị, cán bộ) as last imported.</summary>
public sealed record Roster(IReadOnlyList<Unit> Units, IReadOnlyList<Officer> Officers)
{
    /// <summary>A department of which nothing is known yet.</summary>
    public static Roster Empty { get; } = new([], []);

    /// <summary>The unit with this identity, or null.</summary>
    public Unit? FindUnit(string unitId) => Units.FirstOrDefault(unit => unit.Id == unitId);

    /// <summary>The person with this identity, or null.</summary>
    public Officer? FindOfficer(string officerId) => Officers.FirstOrDefault(officer => officer.Id == officerId);

    /// <summary>The person with this identity or this e-mail address, or null.</summary>
    public Officer? FindByAccount(string account) =>
        FindOfficer(account) ?? Officers.FirstOrDefault(officer => string.Equals(officer.Email, account, StringComparison.OrdinalIgnoreCase));

    /// <summary>How many people the roster counts in a unit.</summary>
    public int CountOfficers(string unitId) => Officers.Count(officer => officer.UnitId == unitId);
}
