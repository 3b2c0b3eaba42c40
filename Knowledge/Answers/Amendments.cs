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
            foreach (var provision in ChangesOf(amending, citing.Reference))
            {
                if (AmendedPlaces.EndOfNaming(VietnameseText.Fold(provision.Text), clause) is { } end)
                {
                    return new Amendment(amending, provision, WordsAfter(provision.Text, end));
                }
            }
        }

        return null;
    }

    /// <summary>What takes the place of the words named before: in quotation marks, or the day to which something is put off.</summary>
    private static string? WordsAfter(string text, int end) =>
        NewWords().Match(text, end) is { Success: true } quoted ? quoted.Groups["new"].Value
        : NewDay().Match(text, end) is { Success: true } day ? day.Groups["new"].Value
        : null;

    /// <summary>
    /// The provisions by which a document changes another: the one that names it and, where it changes no other, every
    /// provision that speaks of a change.
    /// </summary>
    public static IEnumerable<Provision> ChangesOf(OfficialDocument amending, DocumentReference reference)
    {
        var naming = amending.FindProvision(reference.Clause);
        var changesOthers = amending.References.Any(other => other.Relation is DocumentRelation.Amends or DocumentRelation.Corrects && !other.Number.Equals(reference.Number));
        var further = changesOthers ? [] : amending.Provisions.SelectMany(provision => provision.SelfAndDescendants()).Where(provision => ChangeWords().IsMatch(provision.Text));
        return further.Prepend(naming).OfType<Provision>().Distinct();
    }

    [GeneratedRegex("""(?:thành|như sau|sửa lại|đọc lại|nay sửa|đọc là|(?:lại|đọc|sửa|ghi) là)(?: là)?\s*:?\s*["“](?<new>[^"”]+)["”]""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NewWords();

    [GeneratedRegex(@"\b(?:thành|sang|đến|tới)\s+(?<new>(?:(?:trước|hết)\s+)?(?:(?:hết\s+)?ngày\s+\d{1,2}(?:/\d{1,2}/\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})|(?:hết )?(?:tháng|quý)\s+[\dIV]{1,3}/\d{4}))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NewDay();

    [GeneratedRegex(@"(?:[Ss]ửa|[Đđ]iều chỉnh|[Bb]ổ sung|[Tt]hay|[Bb]ãi bỏ|[Đđ]ính chính|[Gg]ia hạn|đã in|[Kk]éo dài)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ChangeWords();
}
