namespace CchcBot.Knowledge.Organization;

/// <summary>Whom the words of a document address, seen from the department.</summary>
public enum UnitScopeKind
{
    /// <summary>Certain units, by name or title of their head.</summary>
    NamedUnits,

    /// <summary>A group of units: "các phòng, đơn vị thuộc Sở".</summary>
    UnitGroup,

    /// <summary>The department as a whole: "Sở …", "các sở, ban, ngành cấp tỉnh".</summary>
    Department,

    /// <summary>Units without saying which: "các đơn vị liên quan".</summary>
    Unspecified,

    /// <summary>Somebody else: a ministry, another department, the districts, a working group.</summary>
    OtherBody,
}
