using System.Text.RegularExpressions;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Finds the line of a document that gives somebody the role which a question asks about.</summary>
internal static partial class Roles
{
    private const int LongestLine = 300;

    /// <summary>The role in a committee or group that a question asks about ("to truong", "thu ky"), folded; null without one.</summary>
    public static string? Asked(QuestionReading reading) =>
        reading.Wants(Asks.Who) && Role().Match(reading.Folded) is { Success: true } role ? role.Value : null;

    /// <summary>
    /// The line of a list of people that gives somebody this role: as the last role named in it, for what stands before is
    /// the person's office ("Bà B, Tổ trưởng Tổ Tin học, Tổ phó").
    /// </summary>
    public static Provision? FindHolder(string role, OfficialDocument document) =>
        document.Provisions.SelectMany(provision => provision.SelfAndDescendants())
            .FirstOrDefault(provision => provision.Text.Length is > 0 and < LongestLine && StatedFacts.NamesSomeone(provision.Text) && RoleIn(provision.Text) == role);

    /// <summary>Whether a line stands for a member of a list: a person, or an office that sends one.</summary>
    public static bool IsMember(string line) => NamesHolder(line) || (line.Length is > 0 and < LongestLine && Member().IsMatch(VietnameseText.Fold(line)));

    [GeneratedRegex(@"(?:[-–,]\s*|\blam )(?:thanh vien|uy vien|to vien)\b|^\W*(?:dai dien|lanh dao)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Member();

    /// <summary>Whether a line gives a person a role or at least names somebody.</summary>
    public static bool NamesHolder(string line) => line.Length is > 0 and < LongestLine && StatedFacts.NamesSomeone(line);

    /// <summary>The role that a line of a list of people ends with, or null.</summary>
    private static string? RoleIn(string line) =>
        Parts().Split(VietnameseText.Fold(line)).Select(part => Role().Match(part.Trim())).LastOrDefault(match => match is { Success: true, Index: 0 })?.Value;

    /// <summary>The provision that names a person with all of the role's words, nearest to the question's order of words; or null.</summary>
    public static Provision? Find(QuestionReading reading, OfficialDocument document)
    {
        var known = VietnameseText.FoldedWords($"{document.Type?.Name} {document.Subject}").ToHashSet(StringComparer.Ordinal);
        var topic = VietnameseText.FoldedWords(reading.TopicText).SkipWhile(word => word is "lam" or "giu" or "chuc" or "nguoi").ToList();
        var needed = topic.Where(word => !known.Contains(word)).ToHashSet(StringComparer.Ordinal);
        return needed.Count == 0
            ? null
            : document.Provisions.SelectMany(provision => provision.SelfAndDescendants())
                .Where(provision => provision.Text.Length > 0 && StatedFacts.NamesSomeoneElse(reading, provision.Text))
                .Select(provision => (Provision: provision, Words: VietnameseText.FoldedWords(provision.Text)))
                .Where(line => needed.IsSubsetOf(line.Words))
                .Select(line => (line.Provision, Run: LongestRun(topic, line.Words)))
                .Where(line => line.Run > 0)
                .OrderByDescending(line => line.Run)
                .Select(line => line.Provision)
                .FirstOrDefault();
    }

    /// <summary>
    /// How many of the topic's first words stand in the line one after the other, and not as somebody's deputy; 0 when
    /// the line begins another role.
    /// </summary>
    private static int LongestRun(List<string> topic, IReadOnlyList<string> line)
    {
        var longest = 0;
        for (var at = 0; at < line.Count; at++)
        {
            var run = 0;
            while (run < topic.Count && at + run < line.Count && line[at + run] == topic[run])
            {
                run++;
            }

            var isDeputy = at > 0 && line[at - 1] is "pho" or "thu" && topic[0] is not ("pho" or "thu");
            longest = Math.Max(longest, isDeputy ? 0 : run);
        }

        return longest;
    }

    [GeneratedRegex(@"\b(?:to truong|to pho thuong truc|to pho|pho truong ban thuong truc|pho truong ban|truong ban|pho ban|truong doan|pho doan|pho chu tich hoi dong|chu tich hoi dong|uy vien thuong truc|uy vien thu ky|thu ky|truong nhom|truong tieu ban|pho truong tieu ban)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Role();

    [GeneratedRegex(@"\s+[-–—]\s+|[,;:|.]|\s+(?:lam|la|giu chuc vu)\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Parts();
}
