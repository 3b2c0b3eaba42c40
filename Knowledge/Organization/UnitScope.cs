namespace CchcBot.Knowledge.Organization;

/// <summary>The units that words of a document address.</summary>
/// <param name="Kind">Whom the words address.</param>
/// <param name="Units">The units addressed for certain; empty when they are not the department's or not said.</param>
public sealed record UnitScope(UnitScopeKind Kind, IReadOnlyList<Unit> Units)
{
    /// <summary>Nobody of the department.</summary>
    internal static UnitScope Other { get; } = new(UnitScopeKind.OtherBody, []);

    /// <summary>Whether the words address this unit for certain.</summary>
    public bool Includes(string unitId) => Units.Any(unit => unit.Id == unitId);
}
