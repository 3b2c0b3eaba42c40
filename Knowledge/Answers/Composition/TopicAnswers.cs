using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Answers a question about a topic out of the passages that the index finds, or says honestly that nothing states it.</summary>
internal static class TopicAnswers
{
    private const double Certain = 0.8;
    private const double NearEnough = 0.6;
    private const int MostLists = 3;
    private const int LongestQuote = 700;

    /// <summary>The answer; the last resort, so never null.</summary>
    public static Answer Answer(AnswerSession session)
    {
        var found = TopicSearch.Find(session);
        if (found.Count == 0)
        {
            return Contact(session) ?? Nothing(session, []);
        }

        if (Roles.Asked(session.Reading) is { } role)
        {
            return Holder(session, found, role);
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

    /// <summary>Whom a document names to be asked or written to, where that alone is asked; null where it names nobody.</summary>
    private static Answer? Contact(AnswerSession session)
    {
        if (session.Reading.Wanted is not WantedFact.Contact || !session.Scope.IsNarrow || session.Reading.TopicLength > 1)
        {
            return null;
        }

        var document = session.Whole(session.Scope.Documents[0]);
        var provision = document.Provisions.SelectMany(found => found.SelfAndDescendants()).Where(found => StatedFacts.HasContact(found.Text))
            .OrderByDescending(found => found.Text.Contains("liên hệ", StringComparison.OrdinalIgnoreCase)).FirstOrDefault();
        return provision is null ? null : Write(session, document, provision, []);
    }

    /// <summary>Who holds a role is told by the list of people of the document that is asked about, or not at all.</summary>
    private static Answer Holder(AnswerSession session, List<PassageHit> found, string role)
    {
        var documents = session.Scope.IsNarrow
            ? session.Scope.Documents
            : [.. found.Select(hit => hit.Passage.DocumentId).Distinct(StringComparer.Ordinal).Take(MostLists).Select(session.Catalog.Find).OfType<OfficialDocument>()];
        foreach (var document in documents.Select(session.Whole))
        {
            if (Roles.FindHolder(role, document) is { } provision)
            {
                return Write(session, document, provision, found);
            }
        }

        return OfRole(session, found);
    }

    /// <summary>Lists of people give one line to each: the line with the role asked for is looked for in the document itself.</summary>
    private static Answer OfRole(AnswerSession session, List<PassageHit> found)
    {
        var first = session.Scope.IsNarrow ? session.Scope.Documents[0] : session.Catalog.Find(found[0].Passage.DocumentId)!;
        var others = session.Scope.IsFromContext ? TopicSearch.Related(session).Select(id => session.Catalog.Find(id)!) : [];
        foreach (var document in others.Prepend(first).Select(session.Whole))
        {
            if (Roles.Find(session.Reading, document) is { } provision)
            {
                return Write(session, document, provision, found);
            }
        }

        return Nothing(session, found);
    }

    private static Answer Write(AnswerSession session, OfficialDocument document, Provision provision, List<PassageHit> found)
    {
        var draft = session.NewDraft();
        var header = session.Catalog.Find(document.Id)!;
        var place = draft.Say(ClauseNames.Vietnamese(provision.Path), ClauseNames.English(provision.Path));
        var duties = document.Assignments.Where(assignment => assignment.Clause == provision.Path)
            .Select(assignment => new Duty(header, assignment, AssigneeMatch.Named, Leads: true)).ToList();
        var words = WordsOf(provision, duties);
        var answering = found.Count == 0 ? null : FindFarSentence(session, words, found[0].Passage);
        var shown = answering is null ? VietnameseSentences.Cut(words, LongestQuote) : $"[…] {answering}";
        draft.Line($"{draft.Say("Theo", "According to")} {DocumentTitles.Full(document)}, {place}{EffectNotes.Mark(draft, session, header, provision.Path)}: {shown}{draft.Cite(document, provision, answering)}");
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

        return draft.Build(AnswerKind.Answer, session.Remember([header], [provision.Path])) with { MayBePhrased = true, IsUncertain = found.Count > 0 && found[0].Coverage < Certain };
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
        var asksDeadline = session.Reading.Wants(Asks.Deadline) && session.Reading.Wanted is WantedFact.Moment or WantedFact.Frequency && StatedFacts.FindEvent(session.Reading) is null && (hasNearest || session.Scope.IsNarrow);
        var where = session.Scope is { IsNarrow: true } ? string.Join("; ", session.Scope.Documents.Select(DocumentTitles.Full)) : draft.Say("Các văn bản đã nạp", "The loaded documents");
        draft.Line(
            asksDeadline ? $"{where} không nêu thời hạn cho nội dung được hỏi." : $"{where} không nêu {StatedFacts.NameOfWanted(session.Reading)}.",
            asksDeadline ? $"{where}: no deadline is stated for this." : $"{where}: what you ask is not stated.");
    }
}
