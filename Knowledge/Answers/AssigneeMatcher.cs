using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers;

/// <summary>
/// Decides whether the words by which a document names those who must act mean a unit. In doubt they do not: a duty
/// that no document states is worse than one that has to be looked up.
/// </summary>
internal sealed partial class AssigneeMatcher(UnitGroups groups)
{
    private readonly ConcurrentDictionary<(string Assignee, string? Issuer), UnitScope> _scopes = new();
    private readonly ConcurrentDictionary<string, string> _keys = new(StringComparer.Ordinal);

    /// <summary>How the words of a document of this issuer meet the unit.</summary>
    public AssigneeMatch Match(string assignee, string? issuer, Asker asker) => asker.UnitId is { } unitId
        ? MatchUnit(_scopes.GetOrAdd((assignee, issuer), words => groups.Resolve(words.Assignee, words.Issuer)), unitId)
        : MatchBody(KeyOf(assignee), KeyOf(asker.Name));

    private string KeyOf(string body) => _keys.GetOrAdd(body, BodyKey);

    /// <summary>A body's name in the form in which bodies are compared: folded, without its head's title, short forms written out.</summary>
    public static string BodyKey(string body)
    {
        var key = HeadTitle().Replace(VietnameseText.FoldedKey(body), "");
        key = PeoplesCommittee().Replace(key, "uy ban nhan dan");
        return City().Replace(key, "uy ban nhan dan thanh pho ").Trim();
    }

    private static AssigneeMatch MatchUnit(UnitScope scope, string unitId) => scope.Kind switch
    {
        UnitScopeKind.NamedUnits when scope.Includes(unitId) => AssigneeMatch.Named,
        UnitScopeKind.UnitGroup when scope.Includes(unitId) => AssigneeMatch.Group,
        _ => AssigneeMatch.None,
    };

    /// <summary>A body outside the roster, such as a ministry: by its name without the title of its head.</summary>
    private static AssigneeMatch MatchBody(string named, string wanted)
    {
        if (named == wanted || IsOfProvince(named, wanted) || IsOfProvince(wanted, named))
        {
            return AssigneeMatch.Named;
        }

        return (named, wanted) switch
        {
            _ when AllMinistries().IsMatch(named) && wanted.StartsWith("bo ", StringComparison.Ordinal) => AssigneeMatch.Group,
            _ when AllDepartments().IsMatch(named) && wanted.StartsWith("so ", StringComparison.Ordinal) => AssigneeMatch.Group,
            _ when AllCommunes().Match(named) is { Success: true } level && SameLevel(level.Groups["levels"].Value, wanted) => AssigneeMatch.Group,
            _ when AllProvinces().IsMatch(named) && wanted.StartsWith("uy ban nhan dan ", StringComparison.Ordinal) => AssigneeMatch.Group,
            _ => AssigneeMatch.None,
        };
    }

    /// <summary>"Sở Công Thương tỉnh X" is the Sở Công Thương of a document of that province.</summary>
    private static bool IsOfProvince(string shorter, string longer) =>
        shorter.StartsWith("so ", StringComparison.Ordinal)
        && (longer.StartsWith(shorter + " tinh ", StringComparison.Ordinal) || longer.StartsWith(shorter + " thanh pho ", StringComparison.Ordinal));

    [GeneratedRegex(@"^(?:bo truong|chu tich|thu truong|giam doc|thong doc|tong thanh tra|chu nhiem|truong ban|chanh|vien truong)\s+(?=bo |uy ban|ubnd|so |cac |ngan hang|thanh tra|van phong|ban |vien |hdnd)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex HeadTitle();

    [GeneratedRegex(@"\bubnd\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PeoplesCommittee();

    [GeneratedRegex(@"^uy ban nhan dan (?:tp |thanh pho )", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex City();

    [GeneratedRegex(@"^cac bo\b(?! lien quan)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AllMinistries();

    [GeneratedRegex(@"^cac so\b(?! lien quan)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AllDepartments();

    /// <summary>"UBND các xã, phường" means the committee of a commune or a ward, and no other.</summary>
    private static bool SameLevel(string levels, string wanted) =>
        CommuneCommittee().Match(wanted) is { Success: true } commune && $" {levels} ".Contains($" {commune.Groups["level"].Value} ", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:uy ban nhan dan )?cac (?<levels>(?:(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho)\s?)+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AllCommunes();

    [GeneratedRegex(@"^uy ban nhan dan (?<level>xa|phuong|thi tran|dac khu|huyen|quan|thi xa)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CommuneCommittee();

    [GeneratedRegex(@"^(?:uy ban nhan dan )?cac (?:tinh|dia phuong)\b|^cac tinh thanh pho", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AllProvinces();
}
