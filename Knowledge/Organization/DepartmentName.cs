namespace CchcBot.Knowledge.Organization;

/// <summary>The department itself (Sở), as the roster names it above its units.</summary>
internal sealed class DepartmentName
{
    private readonly IReadOnlyList<NamePattern> _patterns;

    /// <summary>The names above the units that are not units themselves.</summary>
    public DepartmentName(Roster roster)
    {
        var names = roster.Units.Select(unit => unit.Parent).OfType<string>()
            .Where(name => roster.FindUnit(VietnameseKey(name)) is null).Distinct(StringComparer.Ordinal);
        _patterns = [.. names.Select(name => new NamePattern(new Unit(VietnameseKey(name), name, [], null), name, isAlias: false))];
    }

    /// <summary>Whether the roster tells the department's name.</summary>
    public bool IsKnown => _patterns.Count > 0;

    /// <summary>Where the department's whole name ends, beginning at a word; null when it does not stand there.</summary>
    public int? Match(IReadOnlyList<NameWord> words, int at) => Longest(words, at, mayLackType: false);

    /// <summary>Where the department's name without its type ends, beginning at a word; null when it does not stand there.</summary>
    public int? MatchAfterType(IReadOnlyList<NameWord> words, int at) => Longest(words, at, mayLackType: true);

    private int? Longest(IReadOnlyList<NameWord> words, int at, bool mayLackType)
    {
        var ends = _patterns.SelectMany(pattern => pattern.MatchAt(words, at, mayLackType))
            .Where(match => match.Form is NameForm.Whole or NameForm.WithoutType)
            .Select(match => match.End)
            .ToList();
        return ends.Count == 0 ? null : ends.Max();
    }

    private static string VietnameseKey(string name) => Text.VietnameseText.FoldedKey(name);
}
