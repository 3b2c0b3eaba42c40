namespace CchcBot.Knowledge.Organization;

/// <summary>Which kinds of units the nouns of a group take in: "phòng", "đơn vị", "đơn vị sự nghiệp", "trung tâm".</summary>
/// <param name="TakesAll">"các phòng, đơn vị": every unit.</param>
/// <param name="TakesInternal">"phòng, ban": rooms, office and inspectorate.</param>
/// <param name="TakesSubordinate">"đơn vị trực thuộc": chi cục, trung tâm.</param>
/// <param name="TakesService">"đơn vị sự nghiệp": trung tâm and their like.</param>
/// <param name="IsDirect">"trực thuộc": only units right under the department.</param>
/// <param name="Types">Types named by themselves.</param>
internal sealed record UnitNounGroup(
    bool TakesAll, bool TakesInternal, bool TakesSubordinate, bool TakesService, bool IsDirect, IReadOnlyList<string> Types)
{
    private static readonly string[] NamedTypes = ["chi cuc", "trung tam", "van phong", "thanh tra"];

    /// <summary>Reads the nouns of a group; the whole words tell whether it is direct.</summary>
    public static UnitNounGroup Of(string nouns, string words)
    {
        var hasRooms = nouns.Replace("van phong", "", StringComparison.Ordinal).Split(' ').Any(noun => noun is "phong" or "ban");
        var hasUnits = nouns.Contains("don vi", StringComparison.Ordinal) || nouns.Contains("bo phan", StringComparison.Ordinal);
        var isService = nouns.Contains("su nghiep", StringComparison.Ordinal);
        var isDirect = words.Contains("truc thuoc", StringComparison.Ordinal);
        return new UnitNounGroup(
            hasUnits && !isService && (hasRooms || !isDirect),
            hasRooms,
            hasUnits && isDirect && !isService,
            isService,
            isDirect,
            [.. NamedTypes.Where(type => nouns.Contains(type, StringComparison.Ordinal))]);
    }

    /// <summary>The units of the group.</summary>
    public IReadOnlyList<Unit> Select(Roster roster, IReadOnlyList<Unit> units) =>
        [.. units.Where(unit => Takes(UnitTypes.Of(unit)) && (!IsDirect || IsRightUnder(roster, unit)))];

    private bool Takes(string type) =>
        TakesAll
        || (TakesInternal && UnitTypes.IsInternal(type))
        || (TakesSubordinate && !UnitTypes.IsInternal(type))
        || (TakesService && UnitTypes.IsService(type))
        || Types.Contains(type, StringComparer.Ordinal);

    private static bool IsRightUnder(Roster roster, Unit unit) =>
        unit.Parent is null || roster.FindUnit(Text.VietnameseText.FoldedKey(unit.Parent)) is null;
}
