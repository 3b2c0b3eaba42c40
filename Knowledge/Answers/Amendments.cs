using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers;

/// <summary>
/// Finds the later document that changes a provision, so that a superseded deadline is never given as valid.
/// </summary>
internal static partial class Amendments
{
    /// <summary>The newest amendment of one provision of a document, or null.</summary>
    public static Amendment? Find(AnswerSession session, OfficialDocument document, ProvisionPath clause)
    {
        foreach (var citing in session.Catalog.Amendments(document))
        {
            var amending = session.Whole(citing.Document);
            var provision = amending.FindProvision(citing.Reference.Clause);
            if (provision is not null && Targets(VietnameseText.Fold(provision.Text), clause))
            {
                return new Amendment(amending, provision, NewWords().Match(provision.Text) is { Success: true } words ? words.Groups["new"].Value : null);
            }
        }

        return null;
    }

    /// <summary>Whether the folded words name the provision: its article where they name articles, and its own label.</summary>
    private static bool Targets(string folded, ProvisionPath clause)
    {
        var steps = VietnameseText.Fold(clause.Value).Split('.');
        var targets = Target().Matches(folded).Select(match => (Kind: match.Groups["kind"].Value, Label: match.Groups["label"].Value)).ToList();
        var articles = targets.FindAll(target => target.Kind == "dieu").ConvertAll(target => "dieu " + target.Label);
        var labels = targets.FindAll(target => target.Kind != "dieu").ConvertAll(target => target.Label);
        var isArticle = steps[0].StartsWith("dieu ", StringComparison.Ordinal);
        if (isArticle && articles.Count > 0)
        {
            return articles.Contains(steps[0]) && (labels.Count == 0 || (steps.Length > 1 && labels.Contains(steps[^1])));
        }

        return labels.Contains(steps[^1]) && (articles.Count == 0 || !isArticle);
    }

    [GeneratedRegex(@"\b(?<kind>nhiem vu|muc|khoan|diem|dieu|dong|thu tu)\s+(?:so\s+|thu\s+)?(?<label>[0-9ivx]{1,4}|[a-z])\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Target();

    [GeneratedRegex("""(?:thành|như sau)\s*:?\s*["“](?<new>[^"”]+)["”]""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NewWords();
}
