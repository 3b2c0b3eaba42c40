using System.Globalization;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Answers a question about a topic out of the passages that the index finds, or says honestly that nothing states it.</summary>
internal static class TopicAnswers
{
    private const double NeededCoverage = 0.55;
    private const double NeededInNamedDocument = 0.4;
    private const double NearEnough = 0.6;
    private const int LongestQuote = 700;
    private const int LongestCurrent = 300;

    /// <summary>The answer; the last resort, so never null.</summary>
    public static Answer Answer(AnswerSession session)
    {
        var found = Search(session);
        if (found.Count == 0)
        {
            return Nothing(session, []);
        }

        var top = found[0].Score;
        foreach (var hit in found.Where(hit => hit.Score >= top * NearEnough).Take(5))
        {
            var document = session.Whole(session.Catalog.Find(hit.Passage.DocumentId)!);
            if (document.FindProvision(hit.Passage.Clause) is { } provision && StatedFacts.AreIn(session.Reading, document, provision))
            {
                return Write(session, document, provision, [.. found.Where(other => other != hit).Prepend(hit)]);
            }
        }

        return session.Reading.Wanted is WantedFact.Person ? OfRole(session, found) : Nothing(session, found);
    }

    /// <summary>Lists of people give one line to each: the line with the role asked for is looked for in the document itself.</summary>
    private static Answer OfRole(AnswerSession session, List<PassageHit> found)
    {
        var document = session.Whole(session.Scope.IsNarrow ? session.Scope.Documents[0] : session.Catalog.Find(found[0].Passage.DocumentId)!);
        return Roles.Find(session.Reading, document) is { } provision ? Write(session, document, provision, found) : Nothing(session, found);
    }

    private static List<PassageHit> Search(AnswerSession session)
    {
        var words = session.Reading.TopicText;
        var narrow = session.Scope.IsNarrow ? session.Scope.Documents : [.. session.Context.DocumentIds.Select(session.Catalog.Find).OfType<OfficialDocument>()];
        if (narrow.Count > 0)
        {
            var needed = session.Scope is { IsNarrow: true, IsFromContext: false } ? NeededInNamedDocument : NeededCoverage;
            var inside = Covered(session, session.Search(new PassageQuery(words, 20, [.. narrow.Select(document => document.Id)])), needed);
            if (inside.Count > 0 || session.Scope is { IsNarrow: true, IsFromContext: false })
            {
                return Preferred(session, inside);
            }
        }

        var inEffect = new PassageQuery(words, 30) { ExceptDocumentIds = session.Catalog.ReplacedIds };
        var hits = Covered(session, session.Search(inEffect), NeededCoverage);
        return Preferred(session, hits.Count > 0 ? hits : Covered(session, session.Search(new PassageQuery(words, 30)), NeededCoverage));
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
        return concerns ? fit + 1 : fit;
    }

    private static bool AreAskers(AnswerSession session, OfficialDocument? header, List<Assignment> assignments) =>
        session.Reading.Asker is { } asker
        && assignments.Exists(assignment => assignment.LeadUnits.Concat(assignment.CoordinatingUnits)
            .Any(unit => session.Assignees.Match(unit, header!.Issuer, asker) is not AssigneeMatch.None));

    private static Answer Write(AnswerSession session, OfficialDocument document, Provision provision, List<PassageHit> found)
    {
        var draft = session.NewDraft();
        var header = session.Catalog.Find(document.Id)!;
        var place = draft.Say(ClauseNames.Vietnamese(provision.Path), ClauseNames.English(provision.Path));
        var duties = document.Assignments.Where(assignment => assignment.Clause == provision.Path)
            .Select(assignment => new Duty(header, assignment, AssigneeMatch.Named, Leads: true)).ToList();
        var words = WordsOf(provision, duties);
        var answering = FindFarSentence(session, words, found[0].Passage);
        var shown = answering is null ? VietnameseSentences.Cut(words, LongestQuote) : $"[…] {answering}";
        draft.Line($"{draft.Say("Theo", "According to")} {DocumentTitles.Full(document)}, {place}: {shown}{draft.Cite(document, provision, answering)}");
        foreach (var child in provision.Children.Take(15))
        {
            draft.Line($"- {child.Label} {VietnameseSentences.Cut(child.Text, LongestQuote)}{draft.Cite(document, child)}");
        }

        foreach (var duty in duties)
        {
            draft.Line($"- {draft.Say("Chủ trì", "Lead")}: {string.Join("; ", duty.Assignment.LeadUnits)}. {DutyLines.Facts(draft, session, duty)}");
        }

        ConsistencyAnswers.WriteWarnings(draft, document, [provision.Path]);
        EffectNotes.WriteAmendments(draft, session, header, [provision.Path]);
        EffectNotes.WriteReplacement(draft, session, header);
        var others = found.Skip(1).Where(hit => hit.Passage.Clause != provision.Path || hit.Passage.DocumentId != document.Id).Take(3)
            .Select(hit => $"{hit.Passage.DocumentName}, {draft.Say(ClauseNames.Vietnamese(hit.Passage.Clause), ClauseNames.English(hit.Passage.Clause))}").ToList();
        if (others.Count > 0)
        {
            var list = string.Join("; ", others);
            draft.Paragraph($"Xem thêm: {list}.", $"See also: {list}.");
        }

        return draft.Build(AnswerKind.Answer, session.Remember([header], [provision.Path])) with { MayBePhrased = true };
    }

    private static string WordsOf(Provision provision, List<Duty> duties)
    {
        var text = provision.Text.Length > 0 ? provision.Text : provision.Heading ?? "";
        return provision.Path.IsInAnnex && duties.Count == 1 ? duties[0].Assignment.Action : text;
    }

    /// <summary>The sentence that answers, when it stands behind what is shown of a long text; else null.</summary>
    private static string? FindFarSentence(AnswerSession session, string words, Passage passage) =>
        words.Length > LongestQuote
        && session.Index.FindSnippet(session.Reading.TopicText, passage with { Text = words }) is { } snippet
        && snippet.Start + snippet.Sentence.Length > LongestQuote
            ? VietnameseSentences.Cut(snippet.Sentence, LongestQuote)
            : null;

    private static Answer Nothing(AnswerSession session, List<PassageHit> nearest)
    {
        if (nearest.Count == 0 && !session.Scope.IsNarrow && RefusalAnswers.SpeaksOfNothingOfficial(session.Reading))
        {
            return RefusalAnswers.Refuse(session);
        }

        var (draft, topic) = (session.NewDraft(), VietnameseSentences.Cut(session.Reading.TopicText, 120));
        WriteNotStated(draft, session, nearest.Count > 0);
        if (topic.Length > 0)
        {
            draft.Line($"Nội dung đã tìm: “{topic}”.", $"Looked for: “{topic}”.");
        }

        if (nearest.Count == 0 && session.Scope.IsNarrow)
        {
            var named = session.Whole(session.Scope.Documents[0]);
            draft.Line($"{draft.Say("Trích yếu của văn bản", "The document is about")}: {named.Subject}{draft.Cite(named, named.FindProvision(ProvisionPath.Lead), named.Subject)}");
        }

        foreach (var hit in nearest.Take(2))
        {
            var document = session.Whole(session.Catalog.Find(hit.Passage.DocumentId)!);
            var provision = document.FindProvision(hit.Passage.Clause);
            draft.Line($"{draft.Say("Nội dung gần nhất", "Nearest")}: {DocumentTitles.Full(document)}, {draft.Say(ClauseNames.Vietnamese(hit.Passage.Clause), ClauseNames.English(hit.Passage.Clause))}{draft.Cite(document, provision)}");
        }

        return draft.Build(AnswerKind.NotFound, session.Remember(session.Scope.Documents, []));
    }

    private static void WriteNotStated(AnswerDraft draft, AnswerSession session, bool hasNearest)
    {
        var asksDeadline = session.Reading.Wants(Asks.Deadline) && StatedFacts.FindEvent(session.Reading) is null && (hasNearest || session.Scope.IsNarrow);
        var where = session.Scope is { IsNarrow: true } ? string.Join("; ", session.Scope.Documents.Select(DocumentTitles.Full)) : draft.Say("Các văn bản đã nạp", "The loaded documents");
        draft.Line(
            asksDeadline ? $"{where} không nêu thời hạn cho nội dung được hỏi." : $"{where} không nêu nội dung được hỏi.",
            asksDeadline ? $"{where}: no deadline is stated for this." : $"{where}: what you ask is not stated.");
    }
}
