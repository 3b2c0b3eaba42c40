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

    private static bool Targets(string folded, ProvisionPath clause)
    {
        var last = clause.Value[(clause.Value.LastIndexOf('.') + 1)..];
        foreach (Match match in Target().Matches(folded))
        {
            var label = match.Groups["label"].Value;
            var matches = match.Groups["kind"].Value == "dieu"
                ? VietnameseText.Fold(clause.Value).StartsWith("dieu " + label, StringComparison.Ordinal)
                : label == VietnameseText.Fold(last);
            if (matches)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\b(?<kind>nhiem vu|muc|khoan|diem|dieu|dong|thu tu)\s+(?:so\s+|thu\s+)?(?<label>[0-9ivx]{1,4}|[a-z])\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Target();

    [GeneratedRegex("""(?:thành|như sau)\s*:?\s*["“](?<new>[^"”]+)["”]""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NewWords();
}
