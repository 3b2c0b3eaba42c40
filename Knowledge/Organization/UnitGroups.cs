using System.Text.RegularExpressions;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Organization;

/// <summary>
/// Resolves whom a document addresses ("Trưởng các phòng, đơn vị thuộc Sở", "Chánh Văn phòng Sở") into units of the
/// roster. It decides for a unit only where the words leave no doubt: a duty that is nobody's is better than an invented one.
/// </summary>
public sealed partial class UnitGroups
{
    private readonly Roster _roster;
    private readonly UnitMatcher _matcher;
    private readonly DepartmentName _department;

    /// <summary>The groups of a roster's units.</summary>
    public UnitGroups(Roster roster)
        : this(roster, UnitMatcher.Of(roster))
    {
    }

    internal UnitGroups(Roster roster, UnitMatcher matcher)
    {
        _roster = roster;
        _matcher = matcher;
        _department = new DepartmentName(roster);
    }

    /// <summary>
    /// Every unit of the department that has people to inform: all but the board of directors, which leads them and
    /// stands by itself in lists of recipients.
    /// </summary>
    public IReadOnlyList<Unit> AllUnits => [.. _roster.Units.Where(unit => UnitTypes.Of(unit) != UnitTypes.Board)];

    /// <summary>The units that an assignee or addressee names, in a document of the department itself.</summary>
    public UnitScope Resolve(string assignee) => Resolve(assignee, issuer: null);

    /// <summary>
    /// The units that an assignee or addressee names. In a document of another issuer "các phòng, đơn vị thuộc Sở" and
    /// "Văn phòng Sở" are that issuer's own; only whole names of units of the department's count there.
    /// </summary>
    /// <param name="assignee">The words of the document.</param>
    /// <param name="issuer">Cơ quan ban hành; null is taken for the department.</param>
    public UnitScope Resolve(string assignee, string? issuer)
    {
        ArgumentNullException.ThrowIfNull(assignee);
        var words = WithoutNote(VietnameseText.Normalize(assignee));
        if (!IsOwn(issuer))
        {
            return ResolveInOthers(words);
        }

        var (main, exception) = SplitException(words);
        var scope = Join([.. Parts().Split(main).Select(ResolvePart)]);
        return exception is null || scope.Units.Count == 0 ? scope : Except(scope, exception);
    }

    /// <summary>Whether the department, or one of its units, is this issuer; an unknown issuer is taken for it.</summary>
    public bool IsOwn(string? issuer) =>
        issuer is null || !_department.IsKnown || IsDepartment(issuer) || _matcher.Find(issuer) is not null;

    private bool IsDepartment(string name)
    {
        var words = NameWord.Split(VietnameseText.Normalize(name));
        return words.Count > 0 && _department.Match(words, 0) is not null;
    }

    private static string WithoutNote(string words) => Note().Replace(words, " ").Trim(' ', '.', ';', ',', '-', ':');

    private static (string Main, string? Exception) SplitException(string words)
    {
        var match = ExceptWords().Match(VietnameseText.Fold(words));
        return match.Success ? (words[..match.Index], words[(match.Index + match.Length)..]) : (words, null);
    }

    private UnitScope Except(UnitScope scope, string exception)
    {
        var mentions = _matcher.FindMentions(exception);
        if (mentions.Count == 0 || mentions.Any(mention => mention.Unit is null))
        {
            return new UnitScope(UnitScopeKind.Unspecified, []);
        }

        return scope with { Units = [.. scope.Units.Where(unit => mentions.All(mention => mention.Unit!.Id != unit.Id))] };
    }

    private UnitScope ResolvePart(string words) =>
        FindRelated(words) ?? FindGroup(words) ?? FindNamed(words) ?? ResolveDepartment(words);

    private static UnitScope Join(IReadOnlyList<UnitScope> scopes)
    {
        UnitScopeKind[] order = [UnitScopeKind.UnitGroup, UnitScopeKind.NamedUnits, UnitScopeKind.Department, UnitScopeKind.Unspecified, UnitScopeKind.OtherBody];
        return new UnitScope(
            order.First(kind => scopes.Any(scope => scope.Kind == kind)),
            [.. scopes.SelectMany(scope => scope.Units).Distinct()]);
    }

    /// <summary>"các đơn vị liên quan" names nobody; units named beside it are named all the same.</summary>
    private UnitScope? FindRelated(string words)
    {
        var key = VietnameseText.FoldedKey(words);
        return Related().IsMatch(key) && UnitNouns().IsMatch(key)
            ? FindNamed(words) ?? new UnitScope(UnitScopeKind.Unspecified, [])
            : null;
    }

    private UnitScope? FindGroup(string words)
    {
        var key = VietnameseText.FoldedKey(words);
        var group = Group().Match(key);
        if (!group.Success || Outside().IsMatch(key) || !IsOwnedHere(words))
        {
            return null;
        }

        var members = UnitNounGroup.Of(group.Groups["nouns"].Value, key).Select(_roster, AllUnits);
        return members.Count == 0 ? UnitScope.Other : new UnitScope(UnitScopeKind.UnitGroup, members);
    }

    /// <summary>"thuộc Sở", "thuộc Sở Công Thương" of one's own, or nothing; not "thuộc Sở Nội vụ", "thuộc Chi cục X".</summary>
    private bool IsOwnedHere(string words)
    {
        var text = NameWord.Split(words);
        for (var i = 0; i + 1 < text.Count; i++)
        {
            if (text[i].Key is not ("thuoc" or "cua"))
            {
                continue;
            }

            var isBareOwner = text[i + 1].Key is "so" or "minh" or "toi" && (i + 2 == text.Count || !text[i + 2].IsCapitalised);
            if (!isBareOwner && _department.Match(text, i + 1) is null)
            {
                return false;
            }
        }

        return true;
    }

    private UnitScope? FindNamed(string words)
    {
        var units = Strict(words).Union(Enumerated(words)).ToList();
        if (units.Count > 0)
        {
            return new UnitScope(UnitScopeKind.NamedUnits, units);
        }

        return BoardWords().IsMatch(VietnameseText.FoldedKey(words)) && IsOwnedHere(words)
            ? new UnitScope(UnitScopeKind.NamedUnits, [.. _roster.Units.Where(unit => UnitTypes.Of(unit) == UnitTypes.Board)])
            : null;
    }

    /// <summary>"Các phòng Quản lý Khoa học, Kế hoạch - Tài chính": the type is said once.</summary>
    private IEnumerable<Unit> Enumerated(string words)
    {
        var match = Enumeration().Match(words);
        return match.Success
            ? match.Groups["names"].Value.Split([',', ';']).SelectMany(name => OfType(match.Groups["type"].Value, name))
            : [];
    }

    private IEnumerable<Unit> OfType(string type, string name) =>
        Strict($"{type} {name.Trim()}") is { Count: > 0 } units
            ? units.Union(name.Split(" và ").Skip(1).SelectMany(rest => Strict($"{type} {rest}")))
            : name.Split(" và ").SelectMany(part => Strict($"{type} {part}"));

    private List<Unit> Strict(string words) =>
        [.. _matcher.FindMentions(words, NameForm.Bare).Select(mention => mention.Unit).OfType<Unit>().Distinct()];

    private UnitScope ResolveDepartment(string words) =>
        Departments().IsMatch(VietnameseText.FoldedKey(words)) || MentionsDepartment(words)
            ? new UnitScope(UnitScopeKind.Department, [])
            : UnitScope.Other;

    private bool MentionsDepartment(string words)
    {
        var text = NameWord.Split(words);
        return Enumerable.Range(0, text.Count).Any(i => text[i].Key is "so" or ['s', ..] && _department.Match(text, i) is not null);
    }

    private UnitScope ResolveInOthers(string words)
    {
        var units = Strict(words).FindAll(unit => !UnitTypes.IsInternal(UnitTypes.Of(unit)) && UnitTypes.Of(unit) != UnitTypes.Board
            && VietnameseText.FoldedKey(words).Contains(VietnameseText.FoldedKey(unit.Name), StringComparison.Ordinal));
        return units.Count > 0 ? new UnitScope(UnitScopeKind.NamedUnits, units) : ResolveDepartment(words);
    }

    [GeneratedRegex(@"\((?!\s*(?:trừ|ngoại|không)\b)[^)]*\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Note();

    [GeneratedRegex(@"[,;(]?\s*\b(?:ngoai\s+)?(?:tru|khong bao gom|khong ke)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ExceptWords();

    [GeneratedRegex(@"\b(?:lien quan|duoc (?:giao|phan cong)|chu tri|phoi hop|neu tren|co ten)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Related();

    [GeneratedRegex(@"\b(?:phong|don vi|ban|bo phan|co quan)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex UnitNouns();

    [GeneratedRegex(@"^(?:(?:dong chi |cac dong chi )?(?:thu truong|truong|lanh dao|nguoi dung dau|giam doc|chi cuc truong|toan the|tat ca|toan bo|dai dien)\s+)*(?:cua\s+)?(?:cac|tat ca cac|tat ca|toan bo cac|toan bo|tung|moi)\s+(?:(?:co quan)\s+)?(?<nouns>(?:(?:phong|ban|bo phan|don vi|chi cuc|trung tam|van phong|thanh tra|chuyen mon|nghiep vu|su nghiep|cong lap|quan li nha nuoc|quan ly nha nuoc|hanh chinh|cac|va|co quan)\b ?)+)(?<owner>(?:truc thuoc|thuoc|cua|trong|o|tai)\b.*)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Group();

    [GeneratedRegex(@"\b(?:bo nganh|cac bo|cac so|so ban|nganh|huyen|thi xa|thanh pho|dia phuong|cap xa|cap tinh|cap huyen|xa phuong|ubnd|uy ban|chinh phu|trung uong|tap doan|doanh nghiep|tren dia ban|trong tinh|toan tinh|cua tinh|thuoc tinh|thuoc ubnd|thuoc bo)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Outside();

    [GeneratedRegex(@"(?:[,;]|\s+và)\s+(?=(?:(?:thủ\s+)?trưởng\s+|lãnh\s+đạo\s+)?các\s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\bcác\s+(?<type>phòng|chi\s+cục|trung\s+tâm)\s*:?\s+(?<names>[^:]+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Enumeration();

    [GeneratedRegex(@"^(?:pho )?(?:giam doc so|ban giam doc|lanh dao so)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BoardWords();

    [GeneratedRegex(@"\bcac so\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Departments();
}
