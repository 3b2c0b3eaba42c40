using System.Text.RegularExpressions;
using CchcBot.Knowledge.Organization;

namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>Finds the unit that a sentence about circulation speaks of: the subject, not the issuer of the document.</summary>
internal sealed partial class SaidUnitReader(UnitMatcher matcher)
{
    /// <summary>The unit spoken of.</summary>
    /// <param name="text">The normalised sentence.</param>
    /// <param name="folded">The same, folded.</param>
    /// <param name="verb">Where the verb stands; the end of the sentence without one.</param>
    /// <param name="isTaken">Whether a place belongs to a document's number.</param>
    public SaidUnit Read(string text, string folded, int verb, Func<int, int, bool> isTaken)
    {
        var mentions = matcher.FindMentions(text).Where(mention => !isTaken(mention.Start, mention.Length) && !IsIssuer(folded, mention)).ToList();
        var subjects = mentions.FindAll(mention => mention.Start < verb);
        if (subjects.Count == 0 && OwnUnit().IsMatch(folded))
        {
            return SaidUnit.Own;
        }

        var meant = subjects.Count > 0 ? subjects : mentions;
        if (meant.Find(mention => mention.Unit is null) is { } ambiguous)
        {
            return new SaidUnit(ambiguous.Units, IsAmbiguous: true, IsOwn: false, Unknown: null);
        }

        if (meant.Count > 0)
        {
            return new SaidUnit([.. meant.Select(mention => mention.Unit!).Distinct()], IsAmbiguous: false, IsOwn: false, Unknown: null);
        }

        var unknown = UnknownUnit().Match(folded);
        return unknown.Success && unknown.Index < verb && !isTaken(unknown.Index, unknown.Length)
            ? new SaidUnit([], IsAmbiguous: false, IsOwn: false, text.Substring(unknown.Groups["name"].Index, unknown.Groups["name"].Length).Trim())
            : SaidUnit.None;
    }

    /// <summary>"Công văn 205 của Văn phòng Sở": the unit that issued the document.</summary>
    private static bool IsIssuer(string folded, UnitMention mention) => IssuerBefore().IsMatch(folded[..mention.Start]);

    [GeneratedRegex(@"\b(?:phong|don vi|trung tam|chi cuc|van phong|thanh tra|ban|co quan|ben|doi)\s+(?:cua\s+)?(?:chung\s+)?(?:toi|minh|em|ta|tui)\b|\b(?:chung (?:toi|em|minh|ta)|bon (?:em|minh)|my unit|our unit)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OwnUnit();

    [GeneratedRegex(@"(?<name>\b(?:phong|p\.|van phong|chi cuc|trung tam|thanh tra|ban|doi|to|vien|tram|so)\s+(?!(?:toi|minh|em|ta|chung|da|vua|moi|nao|chua|cua|hop|quan|pho|nay|do)\b)[a-z0-9.&-]+(?:\s+(?!(?:da|vua|moi|to chuc (?:quan|pho|hop|hoc|trien)|quan triet|pho bien|truyen dat|chua|se|dang|ve|xac nhan|bao cao|hoan thanh)\b)[a-z0-9.&-]+){0,9})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex UnknownUnit();

    [GeneratedRegex(@"\b(?:cong van|ke hoach|thong bao|quyet dinh|van ban|chi thi|cv|kh|tb|qd)\b[^,.;]{0,40}\b(?:cua|do)\s+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex IssuerBefore();
}
