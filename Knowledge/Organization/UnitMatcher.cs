using System.Runtime.CompilerServices;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Organization;

/// <summary>
/// Knows the units of a roster by name, alias and the abbreviations that follow from them, with or without diacritics.
/// Where words fit several units it says so and does not choose.
/// </summary>
public sealed class UnitMatcher
{
    private static readonly ConditionalWeakTable<Roster, UnitMatcher> Known = [];

    private readonly IReadOnlyList<NamePattern> _patterns;
    private readonly ILookup<char, NamePattern> _byFirstLetter;
    private readonly DepartmentName _department;

    /// <summary>A matcher for the units of a roster.</summary>
    public UnitMatcher(Roster roster)
    {
        ArgumentNullException.ThrowIfNull(roster);
        _department = new DepartmentName(roster);
        _patterns =
        [
            .. roster.Units.SelectMany(unit => unit.Aliases
                .Select(alias => new NamePattern(unit, alias, isAlias: true))
                .Prepend(new NamePattern(unit, unit.Name, isAlias: false))),
        ];
        _byFirstLetter = _patterns.Where(pattern => pattern.FirstLetter is not null).ToLookup(pattern => pattern.FirstLetter!.Value);
    }

    /// <summary>The matcher of a roster, made once as long as the roster is in use: every message is looked through for units.</summary>
    public static UnitMatcher Of(Roster roster) => Known.GetValue(roster, static units => new UnitMatcher(units));

    /// <summary>The one unit that these words name, or null when none or several fit.</summary>
    public Unit? Find(string words) => FindAll(words) is [var unit] ? unit : null;

    /// <summary>The units that these words may name: one when the words decide.</summary>
    public IReadOnlyList<Unit> FindAll(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var text = NameWord.Split(VietnameseText.Normalize(words));
        var first = text.TakeWhile(word => word.Key is "o" or "ben" or "thuoc" or "cua" or "la" or "don" or "vi").Count();
        return NarrowByMarks(text, FindWhole(text, first)) is { Count: > 0 } units ? units : NarrowByMarks(text, FindWhole(text, 0));
    }

    /// <summary>The units named in a text, in reading order; of names that begin at the same word the longest counts.</summary>
    public IReadOnlyList<UnitMention> FindMentions(string text) => FindMentions(text, NameForm.Partial);

    /// <summary>The units named in a text in no looser form than this.</summary>
    internal IReadOnlyList<UnitMention> FindMentions(string text, NameForm loosest)
    {
        ArgumentNullException.ThrowIfNull(text);
        var normalised = VietnameseText.Normalize(text);
        var words = NameWord.Split(normalised);
        var context = new NameContext(normalised, words);
        var owner = new NameOwner(normalised, words, _department);
        var mentions = new List<UnitMention>();
        for (var at = 0; at < words.Count; at++)
        {
            if (FindLongest(words, at, context, owner) is { } found && found.Form <= loosest)
            {
                mentions.Add(new UnitMention(found.Units, words[at].Start, words[found.End - 1].End - words[at].Start));
                at = found.End - 1;
            }
        }

        return mentions;
    }

    private List<Unit> FindWhole(IReadOnlyList<NameWord> text, int first)
    {
        if (first >= text.Count)
        {
            return [];
        }

        var matches = _patterns
            .SelectMany(pattern => pattern.MatchAt(text, first, mayLackType: true).Select(match => (pattern.Unit, match.End, match.Form)))
            .Where(match => IsRestDepartment(text, match.End))
            .ToList();
        return matches.Count == 0
            ? []
            : [.. matches.Where(match => match.Form == matches.Min(other => other.Form)).Select(match => match.Unit).Distinct()];
    }

    /// <summary>Whether nothing but "(thuộc, của) Sở …" follows.</summary>
    private bool IsRestDepartment(IReadOnlyList<NameWord> text, int at)
    {
        while (at < text.Count && text[at].Key is "thuoc" or "cua" or "truc")
        {
            at++;
        }

        return at == text.Count || _department.Match(text, at) == text.Count || (at == text.Count - 1 && text[at].Key == "so");
    }

    private (int End, NameForm Form, IReadOnlyList<Unit> Units)? FindLongest(IReadOnlyList<NameWord> words, int at, NameContext context, NameOwner owner)
    {
        var matches = _byFirstLetter[words[at].Key[0]]
            .SelectMany(pattern => pattern.MatchAt(words, at, mayLackType: false).Select(match => (Pattern: pattern, match.End, match.Form)))
            .Where(match => context.IsTogether(at, match.End) && !context.IsInsideSymbol(at, match.End))
            .ToList();
        foreach (var group in matches.GroupBy(match => match.End).OrderByDescending(group => group.Key))
        {
            if (owner.IsOther(at, group.Key))
            {
                return null;
            }

            var form = group.Min(match => match.Form);
            var fitting = group.Where(match => match.Form == form && IsMeant(match.Pattern, match.Form, at, match.End, context))
                .Select(match => match.Pattern.Unit).Distinct().ToList();
            if (fitting.Count > 0)
            {
                return (group.Key, form, NarrowByMarks([.. words.Skip(at).Take(group.Key - at)], fitting));
            }
        }

        return null;
    }

    private static bool IsMeant(NamePattern pattern, NameForm form, int at, int end, NameContext context)
    {
        var isTypeOnly = form is NameForm.Bare || pattern.IsTypeOnly;
        if (isTypeOnly && context.IsCommonNoun(at, end))
        {
            return false;
        }

        return context.IsEnded(at, end, mustBeFollowedByVerb: form is NameForm.Partial || (pattern.IsShortened && !isTypeOnly));
    }

    /// <summary>Names that differ in nothing but diacritics are told apart where the words carry them.</summary>
    private static List<Unit> NarrowByMarks(IReadOnlyList<NameWord> words, List<Unit> units)
    {
        if (units.Count < 2)
        {
            return units;
        }

        var said = string.Join(' ', words.Select(word => word.Text.ToLowerInvariant()));
        var same = units.FindAll(unit => unit.Aliases.Append(unit.Name).Any(name =>
            string.Join(' ', NameWord.Split(VietnameseText.Normalize(name)).Select(word => word.Text.ToLowerInvariant())) == said));
        return same.Count > 0 ? same : units;
    }
}
