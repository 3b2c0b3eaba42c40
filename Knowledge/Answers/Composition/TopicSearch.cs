using System.Globalization;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Finds the passages that may answer a question about a topic.</summary>
internal static class TopicSearch
{
    private const double NeededCoverage = 0.55;
    private const double NeededInNamedDocument = 0.4;
    private const double NeededOfClaim = 0.75;
    private const double NearEnough = 0.6;
    private const double IssuerShare = 0.8;
    private const int LongestCurrent = 300;
    private const int MostRelated = 20;
    private const int MostAboutIssuer = 5;

    /// <summary>
    /// The passages that may answer, best first: of the documents asked about, or of those spoken of and those near them, or
    /// of the whole store.
    /// </summary>
    public static List<PassageHit> Find(AnswerSession session)
    {
        if (session.Reading.Person is { } person)
        {
            return Naming(session, person);
        }

        return InDocuments(session) ?? InRelated(session) ?? InStore(session);
    }

    /// <summary>What the documents asked about or spoken of hold; null where the conversation, not the question, names them and they hold nothing.</summary>
    private static List<PassageHit>? InDocuments(AnswerSession session)
    {
        var narrow = session.Scope.IsNarrow ? session.Scope.Documents : [.. session.Context.DocumentIds.Select(session.Catalog.Find).OfType<OfficialDocument>()];
        if (narrow.Count == 0)
        {
            return null;
        }

        var isNamed = session.Scope is { IsNarrow: true, IsFromContext: false };
        var needed = session.Reading.AsksWhetherStated ? NeededOfClaim : isNamed ? NeededInNamedDocument : NeededCoverage;
        var inside = Covered(session, session.Search(new PassageQuery(session.Reading.TopicText, 20, [.. narrow.Select(document => document.Id)])), needed);
        return inside.Count > 0 || isNamed ? Preferred(session, inside) : null;
    }

    private static List<PassageHit>? InRelated(AnswerSession session)
    {
        var related = session.Scope.IsFromContext ? Related(session) : [];
        var near = related.Count == 0 ? [] : Covered(session, session.Search(new PassageQuery(session.Reading.TopicText, 20, related)), NeededCoverage);
        return near.Count > 0 ? Preferred(session, near) : null;
    }

    private static List<PassageHit> InStore(AnswerSession session)
    {
        var words = session.Reading.TopicText;
        var inEffect = new PassageQuery(words, 30) { ExceptDocumentIds = session.Catalog.ReplacedIds };
        var hits = Covered(session, session.Search(inEffect), NeededCoverage);
        return Preferred(session, hits.Count > 0 ? hits : Covered(session, session.Search(new PassageQuery(words, 30)), NeededCoverage));
    }

    /// <summary>The passages that name a person who is asked about; a person whom no passage names is asked about in vain.</summary>
    private static List<PassageHit> Naming(AnswerSession session, string person)
    {
        IReadOnlyList<string>? within = session.Scope.IsNarrow ? [.. session.Scope.Documents.Select(document => document.Id)] : null;
        var key = VietnameseText.FoldedKey(person);
        return [.. session.Search(new PassageQuery(person, 30, within)).Where(hit => VietnameseText.FoldedKey(hit.Passage.Text).Contains(key, StringComparison.Ordinal))];
    }

    private static List<PassageHit> Covered(AnswerSession session, IReadOnlyList<PassageHit> hits, double needed) =>
        [.. hits.Where(hit => hit.Coverage >= needed && AgreesInMarks(session.Reading.TopicText, hit.Passage))];

    /// <summary>
    /// Whoever types diacritics means them: "lương" does not ask about "chất lượng". Half of the marked words have to
    /// stand in the passage as they are; the rest may be slips or other words for the same.
    /// </summary>
    private static bool AgreesInMarks(string topic, Passage passage)
    {
        var marked = Words(topic).Where(word => VietnameseText.Fold(word) != word).ToList();
        var there = Words($"{passage.Text} {passage.HeadingPath} {passage.Title}");
        return marked.Count == 0 || marked.Count(there.Contains) * 2 >= marked.Count;
    }

    private static HashSet<string> Words(string text) =>
        [.. text.ToLower(CultureInfo.InvariantCulture).Split([' ', ',', '.', ';', ':', '(', ')', '/', '\n', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Near the top, a passage that orders the asker something, or answers who or when, comes first.</summary>
    private static List<PassageHit> Preferred(AnswerSession session, List<PassageHit> hits)
    {
        if (hits.Count < 2)
        {
            return hits;
        }

        var top = hits[0].Score;
        var near = hits.Where(hit => hit.Score >= top * NearEnough).ToList();
        var newest = session.Reading.Folded.Contains(" nam 20", StringComparison.Ordinal) ? null : near.Max(hit => session.Catalog.Find(hit.Passage.DocumentId)?.IssuedOn);
        return
        [
            .. near.OrderByDescending(hit => hit.Score + (top * 0.35 * (Fit(session, hit) + Currency(session, hit, newest)))),
            .. hits.Where(hit => hit.Score < top * NearEnough),
        ];
    }

    /// <summary>What is ordered again every year is asked about as it was ordered last, unless a year is named.</summary>
    private static double Currency(AnswerSession session, PassageHit hit, DateOnly? newest) =>
        newest is { } day && session.Catalog.Find(hit.Passage.DocumentId)?.IssuedOn is { } issued && day.DayNumber - issued.DayNumber > LongestCurrent ? -0.5 : 0;

    private static double Fit(AnswerSession session, PassageHit hit)
    {
        var (reading, header) = (session.Reading, session.Catalog.Find(hit.Passage.DocumentId));
        var assignments = header?.Assignments.Where(assignment => assignment.Clause == hit.Passage.Clause).ToList() ?? [];
        var fit = assignments.Count > 0 && reading.Wants(Asks.Who | Asks.Deadline | Asks.Supporting | Asks.Duties) ? 0.5 : 0;
        var concerns = reading.SpeaksOfOwnUnit || reading.NamesUnit
            ? AreAskers(session, header, assignments)
            : reading.Wants(Asks.Deadline | Asks.Duties) && Actors.AreOrderedBy(session, header, hit.Passage.Clause, assignments);
        return (concerns ? fit + 1 : fit) + Funding.Fit(reading, hit.Passage.Text, hit.Passage.HeadingPath);
    }

    private static bool AreAskers(AnswerSession session, OfficialDocument? header, List<Assignment> assignments) =>
        session.Reading.Asker is { } asker
        && assignments.Exists(assignment => assignment.LeadUnits.Concat(assignment.CoordinatingUnits)
            .Any(unit => session.Assignees.Match(unit, header!.Issuer, asker) is not AssigneeMatch.None));

    /// <summary>The stored documents on which those spoken of rest, which rest on them, or which are about the body that issued them.</summary>
    public static List<string> Related(AnswerSession session) =>
    [
        .. session.Scope.Documents.SelectMany(document => document.References.Select(reference => session.Catalog.FindByNumber(reference.Number))
                .Concat(document.Number is { } number ? session.Catalog.CarryingOut(number) : [])
                .Concat(AboutIssuer(session, document)))
            .OfType<OfficialDocument>().Select(document => document.Id).Distinct(StringComparer.Ordinal).Take(MostRelated),
    ];

    private static IReadOnlyList<OfficialDocument> AboutIssuer(AnswerSession session, OfficialDocument document)
    {
        var words = VietnameseText.FoldedWords(document.Issuer ?? "");
        return words.Count > 2 && session.Catalog.WithSubjectWords(words, IssuerShare) is { Count: <= MostAboutIssuer } about ? about : [];
    }
}
