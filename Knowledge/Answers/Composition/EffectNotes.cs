using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Says, wherever an answer rests on words that do not stand as they are any more, what took their place.</summary>
internal static class EffectNotes
{
    /// <summary>A note that the document was replaced or repealed, with its source.</summary>
    public static void WriteReplacement(AnswerDraft draft, AnswerSession session, OfficialDocument header)
    {
        if (session.Catalog.FindReplacement(header) is not { } ending)
        {
            return;
        }

        var whole = session.Whole(ending.Document);
        var provision = whole.FindProvision(ending.Reference.Clause);
        var mark = draft.Cite(whole, provision, RelationAnswers.SentenceWith(provision, ending.Reference.Number.Printed));
        draft.Paragraph(
            $"Lưu ý: {DocumentTitles.Short(header)} đã được thay thế bởi {DocumentTitles.Full(ending.Document)}{mark}; nội dung trên không còn hiệu lực.",
            $"Note: {DocumentTitles.Short(header)} was replaced by {DocumentTitles.Full(ending.Document)}{mark}; the above is no longer in force.");
    }

    /// <summary>The remark beside words that a later document amended, so that they are not taken for valid; empty without an amendment.</summary>
    public static string Mark(AnswerDraft draft, AnswerSession session, OfficialDocument header, ProvisionPath clause) =>
        Amendments.Find(session, header, clause) is null ? "" : draft.Say(" (đã được sửa đổi, xem lưu ý bên dưới)", " (amended, see the note below)");

    /// <summary>A note for each of the provisions that a later document amended: the new words, both texts cited.</summary>
    public static void WriteAmendments(AnswerDraft draft, AnswerSession session, OfficialDocument header, IEnumerable<ProvisionPath> clauses)
    {
        foreach (var clause in clauses.Distinct())
        {
            if (Amendments.Find(session, header, clause) is not { } amendment)
            {
                continue;
            }

            var mark = draft.Cite(amendment.Document, amendment.Provision, amendment.NewWords);
            var now = amendment.NewWords is { } words ? draft.Say($", nay là “{words}”", $": now “{words}”") : "";
            draft.Paragraph(
                $"Lưu ý: {ClauseNames.Vietnamese(clause)} đã được sửa đổi bởi {DocumentTitles.Full(amendment.Document)}{now}{mark}.",
                $"Note: {ClauseNames.English(clause)} was amended by {DocumentTitles.Full(amendment.Document)}{now}{mark}.");
        }
    }
}
