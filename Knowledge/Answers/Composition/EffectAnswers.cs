using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Answers whether and from when a document is in effect (hiệu lực), and what replaced or amended it.</summary>
internal static class EffectAnswers
{
    private const int MostChanges = 8;
    private const int LongestChange = 400;

    /// <summary>An answer about effect, or null.</summary>
    public static Answer? TryAnswer(AnswerSession session)
    {
        var isAsked = session.Reading.Wants(Asks.Effect | Asks.ReplacedBy) && session.Reading.TopicLength <= 6 && !session.Reading.Wants(Asks.Duties | Asks.Changes);
        return (isAsked, session.Scope) switch
        {
            (false, _) => null,
            (_, { IsNarrow: true }) when session.Reading.AsOf is { } day && !session.Reading.Wants(Asks.ReplacedBy) => AsOf(session.NewDraft(), session, session.Scope.Documents[0], day),
            (_, { IsNarrow: true }) => Now(session.NewDraft(), session, session.Scope.Documents[0]),
            (_, { Missing.Count: > 0 }) => OfMissing(session),
            _ => null,
        };
    }

    private static Answer Now(AnswerDraft draft, AnswerSession session, OfficialDocument document)
    {
        var found = WriteReplacement(draft, session, document) | WriteAmendments(draft, session, document) | WriteOwnWords(draft, session, document);
        if (!found)
        {
            var whole = session.Whole(document);
            var mark = draft.Cite(whole, whole.FindProvision(ProvisionPath.Lead), document.Subject);
            draft.Line(
                $"{DocumentTitles.Full(document)}{mark} không nêu hiệu lực thi hành; trong các văn bản đã nạp, không có văn bản nào thay thế, bãi bỏ hoặc sửa đổi văn bản này.",
                $"{DocumentTitles.Full(document)}{mark} does not state when it takes effect; no loaded document replaces, repeals or amends it.");
        }

        // Whoever asks what replaced it goes on about what replaced it.
        IEnumerable<OfficialDocument> next = session.Reading.Wants(Asks.ReplacedBy) && session.Catalog.FindReplacement(document) is { } ending ? [ending.Document, document] : [document];
        return draft.Build(found ? AnswerKind.Answer : AnswerKind.NotFound, session.Remember(next, []));
    }

    /// <summary>Whether it stood on a day: issued by then, and not yet replaced.</summary>
    private static Answer AsOf(AnswerDraft draft, AnswerSession session, OfficialDocument document, DateOnly day)
    {
        var name = DocumentTitles.Full(document);
        var whole = session.Whole(document);
        if (document.IssuedOn is { } issued && day < issued)
        {
            draft.Line(
                $"Tại ngày {DocumentTitles.Date(day)}, {name} chưa được ban hành{draft.Cite(whole, whole.FindProvision(ProvisionPath.Lead), document.Subject)}.",
                $"On {DocumentTitles.Date(day)}, {name} had not been issued yet{draft.Cite(whole, whole.FindProvision(ProvisionPath.Lead), document.Subject)}.");
        }
        else if (session.Catalog.FindReplacement(document) is { Document.IssuedOn: { } ended } && day < ended)
        {
            draft.Line(
                $"Tại ngày {DocumentTitles.Date(day)}, {name} chưa bị thay thế; văn bản này bị thay thế từ ngày {DocumentTitles.Date(ended)}:",
                $"On {DocumentTitles.Date(day)}, {name} had not been replaced; it was replaced on {DocumentTitles.Date(ended)}:");
            WriteReplacement(draft, session, document);
        }
        else if (!WriteReplacement(draft, session, document))
        {
            draft.Line(
                $"Tại ngày {DocumentTitles.Date(day)}, trong các văn bản đã nạp không có văn bản nào thay thế hoặc bãi bỏ {name}{draft.Cite(whole, whole.FindProvision(ProvisionPath.Lead), document.Subject)}.",
                $"As of {DocumentTitles.Date(day)}, no loaded document replaces or repeals {name}{draft.Cite(whole, whole.FindProvision(ProvisionPath.Lead), document.Subject)}.");
        }

        foreach (var citing in session.Catalog.Amendments(document).Where(citing => citing.Document.IssuedOn is null || citing.Document.IssuedOn <= day))
        {
            var amending = session.Whole(citing.Document);
            var mark = draft.Cite(amending, amending.FindProvision(citing.Reference.Clause));
            draft.Line($"Đã được sửa đổi bởi {DocumentTitles.Full(amending)}{mark}.", $"Amended by {DocumentTitles.Full(amending)}{mark}.");
        }

        return draft.Build(AnswerKind.Answer, session.Remember([document], []));
    }

    private static Answer? OfMissing(AnswerSession session)
    {
        var missing = session.Scope.Missing[0];
        var ending = missing.CitedOnly.SelectMany(session.Catalog.CitationsOf)
            .FirstOrDefault(citing => citing.Reference.Relation is DocumentRelation.Replaces or DocumentRelation.Repeals);
        if (ending is null)
        {
            return null;
        }

        var draft = session.NewDraft();
        var whole = session.Whole(ending.Document);
        var provision = whole.FindProvision(ending.Reference.Clause);
        var mark = draft.Cite(whole, provision, RelationAnswers.SentenceWith(provision, ending.Reference.Number.Printed));
        draft.Line(
            $"{DocumentTitles.Cited(ending.Reference)} đã được thay thế bởi {DocumentTitles.Full(whole)}, {ClauseNames.Vietnamese(ending.Reference.Clause)}{mark}.",
            $"{DocumentTitles.Cited(ending.Reference)} was replaced by {DocumentTitles.Full(whole)}, {ClauseNames.English(ending.Reference.Clause)}{mark}.");
        MissingAnswers.Notice(draft, missing);
        return draft.Build(AnswerKind.Answer, session.Remember([whole], [ending.Reference.Clause]));
    }

    private static bool WriteReplacement(AnswerDraft draft, AnswerSession session, OfficialDocument document)
    {
        if (session.Catalog.FindReplacement(document) is not { } ending)
        {
            return false;
        }

        var whole = session.Whole(ending.Document);
        var provision = whole.FindProvision(ending.Reference.Clause);
        var mark = draft.Cite(whole, provision, RelationAnswers.SentenceWith(provision, ending.Reference.Number.Printed));
        draft.Line(
            $"{DocumentTitles.Full(document)} không còn hiệu lực: đã được thay thế bởi {DocumentTitles.Full(whole)}, {ClauseNames.Vietnamese(ending.Reference.Clause)}{mark}.",
            $"{DocumentTitles.Full(document)} is no longer in force: it was replaced by {DocumentTitles.Full(whole)}, {ClauseNames.English(ending.Reference.Clause)}{mark}.");
        return true;
    }

    private static bool WriteAmendments(AnswerDraft draft, AnswerSession session, OfficialDocument document)
    {
        var amendments = session.Catalog.Amendments(document);
        foreach (var citing in amendments)
        {
            var whole = session.Whole(citing.Document);
            var mark = draft.Cite(whole, whole.FindProvision(citing.Reference.Clause));
            draft.Line(
                $"Văn bản này đã được sửa đổi bởi {DocumentTitles.Full(whole)}, {ClauseNames.Vietnamese(citing.Reference.Clause)}{mark}.",
                $"It was amended by {DocumentTitles.Full(whole)}, {ClauseNames.English(citing.Reference.Clause)}{mark}.");
            foreach (var change in Amendments.ChangesOf(whole, citing.Reference).Where(change => change.Path != ProvisionPath.Lead || whole.Provisions.Count == 1).Take(MostChanges))
            {
                draft.Line($"- {VietnameseSentences.Cut(change.Text.Replace('\n', ' '), LongestChange)}{draft.Cite(whole, change)}");
            }
        }

        return amendments.Count > 0;
    }

    private static bool WriteOwnWords(AnswerDraft draft, AnswerSession session, OfficialDocument document)
    {
        var whole = session.Whole(document);
        var provision = whole.Provisions.SelectMany(found => found.SelfAndDescendants())
            .FirstOrDefault(found => VietnameseText.Fold(found.Text).Contains("co hieu luc", StringComparison.Ordinal));
        if (provision is null)
        {
            return false;
        }

        var sentence = VietnameseSentences.Split(provision.Text)
            .First(found => VietnameseText.Fold(found).Contains("hieu luc", StringComparison.Ordinal));
        var mark = draft.Cite(whole, provision, sentence);
        var signed = document.IssuedOn is { } day ? draft.Say($" Ngày ký: {DocumentTitles.Date(day)}.", $" Signed on {DocumentTitles.Date(day)}.") : "";
        draft.Line($"{DocumentTitles.Short(document)}, {draft.Say(ClauseNames.Vietnamese(provision.Path), ClauseNames.English(provision.Path))}: “{sentence}”{mark}{signed}");
        return true;
    }
}
