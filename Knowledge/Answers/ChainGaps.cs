using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Answers;

/// <summary>
/// Compares the duties of a document with those that the documents carrying it out pass on: what was left out, and what
/// is due later below than above. It compares words, so what it finds is to be checked by a person.
/// </summary>
internal static class ChainGaps
{
    /// <summary>The gaps and late deadlines below a document.</summary>
    public static IReadOnlyList<ChainGap> Find(AnswerSession session, OfficialDocument upper)
    {
        if (upper.Number is not { } number)
        {
            return [];
        }

        var byIssuer = session.Catalog.CarryingOut(number).Where(carrier => carrier.Issuer is not null && carrier.Issuer != upper.Issuer)
            .GroupBy(carrier => carrier.Issuer!, StringComparer.OrdinalIgnoreCase);
        return [.. byIssuer.SelectMany(group => Of(session, upper, group.Key, [.. group]))];
    }

    private static IEnumerable<ChainGap> Of(AnswerSession session, OfficialDocument upper, string receiver, List<OfficialDocument> carriers)
    {
        var below = carriers.SelectMany(carrier => carrier.Assignments.Select(assignment => new Duty(carrier, assignment, AssigneeMatch.Named, Leads: true))).ToList();
        foreach (var duty in session.Duties.Find([upper], new Asker(null, receiver)).Where(duty => duty.Leads && !duty.Assignment.IsCirculation))
        {
            var words = DutySimilarity.WordsOf(duty.Assignment.Action);
            var nearest = below.MaxBy(candidate => DutySimilarity.Of(words, DutySimilarity.WordsOf(candidate.Assignment.Action)));
            var isTaken = nearest is not null && DutySimilarity.Of(words, DutySimilarity.WordsOf(nearest.Assignment.Action)) >= DutySimilarity.Same;
            if (!isTaken && !carriers.Exists(carrier => IsMentioned(session, carrier, words)))
            {
                yield return new ChainGap(duty, receiver, null);
            }
            else if (isTaken && session.DueOn(duty) is { } above && session.DueOn(nearest!) is { } due && due > above)
            {
                yield return new ChainGap(duty, receiver, nearest);
            }
        }
    }

    private static bool IsMentioned(AnswerSession session, OfficialDocument carrier, HashSet<string> words) =>
        session.Whole(carrier).Provisions.SelectMany(provision => provision.SelfAndDescendants())
            .Any(provision => words.Count > 0 && words.Count(DutySimilarity.WordsOf(provision.Text).Contains) >= words.Count * DutySimilarity.Same);
}
