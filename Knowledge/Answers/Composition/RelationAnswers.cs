using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Answers about how documents hang together: what one rests on, names, and what carries it out.</summary>
internal static class RelationAnswers
{
    /// <summary>An answer where a relation of the documents in scope is asked for, or null.</summary>
    public static Answer? TryAnswer(AnswerSession session)
    {
        if (!session.Scope.IsNarrow)
        {
            return null;
        }

        var document = session.Scope.Documents[0];
        return session.Reading switch
        {
            var reading when reading.Wants(Asks.CarriedOutBy) && document.Number is { } number => CarriedOutBy(session, number),
            var reading when reading.Wants(Asks.Changes) && document.References.Any(IsChange) => List(session, document, IsChange, "thay thế, bãi bỏ hoặc sửa đổi các văn bản sau", "replaces, repeals or amends"),
            var reading when reading.Wants(Asks.Basis) => List(session, document, document.References.Any(reference => IsOfTypeAsked(reading, reference)) ? reference => IsOfTypeAsked(reading, reference) : IsBasis, "dựa trên, triển khai các văn bản sau", "rests on or carries out"),
            var reading when reading.Wants(Asks.References) && !session.Scope.IsFromContext => List(session, document, _ => true, "nhắc tới các văn bản sau", "names"),
            _ => null,
        };
    }

    /// <summary>The stored documents that carry out the one with this number.</summary>
    public static Answer CarriedOutBy(AnswerSession session, DocumentNumber number)
    {
        var draft = session.NewDraft();
        var carriers = session.Catalog.CarryingOut(number);
        if (carriers.Count == 0)
        {
            return draft.Line($"Trong các văn bản đã nạp, không có văn bản nào triển khai {number.Printed}.", $"No loaded document carries out {number.Printed}.")
                .Build(AnswerKind.NotFound, session.Remember(session.Scope.Documents, []));
        }

        draft.Line($"Các văn bản đã nạp triển khai {number.Printed}:", $"Loaded documents that carry out {number.Printed}:");
        foreach (var carrier in carriers)
        {
            var reference = carrier.References.First(found => found.Number.Equals(number) && found.Relation is DocumentRelation.Implements);
            var whole = session.Whole(carrier);
            var provision = whole.FindProvision(reference.Clause);
            draft.Line($"- {DocumentTitles.Full(carrier)}: {carrier.Subject}{draft.Cite(whole, provision, SentenceWith(provision, number.Printed))}");
        }

        return draft.Build(AnswerKind.Answer, session.Remember(carriers, []));
    }

    /// <summary>The sentence of a provision that holds these words, or null.</summary>
    public static string? SentenceWith(Provision? provision, string words) =>
        provision is null
            ? null
            : Text.VietnameseSentences.Split(provision.Text).FirstOrDefault(sentence => sentence.Contains(words, StringComparison.Ordinal));

    private static bool IsBasis(DocumentReference reference) =>
        reference.Relation is DocumentRelation.Basis or DocumentRelation.Implements;

    /// <summary>"Căn cứ tờ trình nào": a ground of that type, a submission that was examined included.</summary>
    private static bool IsOfTypeAsked(QuestionReading reading, DocumentReference reference) =>
        (IsBasis(reference) || (reference.Relation is DocumentRelation.Cites && reference.Clause == ProvisionPath.Lead))
        && reference.Type is { } type && reading.Folded.Contains($"{Text.VietnameseText.Fold(type.Name)} nao", StringComparison.Ordinal);

    private static bool IsChange(DocumentReference reference) =>
        reference.Relation is DocumentRelation.Replaces or DocumentRelation.Repeals or DocumentRelation.Amends or DocumentRelation.Corrects;

    private static Answer List(AnswerSession session, OfficialDocument document, Func<DocumentReference, bool> wanted, string vietnamese, string english)
    {
        var draft = session.NewDraft();
        var whole = session.Whole(document);
        var references = document.References.Where(wanted).ToList();
        if (references.Count == 0)
        {
            return draft.Line($"{DocumentTitles.Full(document)} không dẫn chiếu văn bản nào như vậy.", $"{DocumentTitles.Full(document)} names no such document.")
                .Build(AnswerKind.NotFound, session.Remember([document], []));
        }

        draft.Line($"{DocumentTitles.Full(document)} {vietnamese}:", $"{DocumentTitles.Full(document)} {english}:");
        foreach (var group in references.GroupBy(reference => reference.Number))
        {
            var marks = string.Concat(group.Select(reference => reference.Clause).Distinct()
                .Select(whole.FindProvision).Select(provision => draft.Cite(whole, provision, SentenceWith(provision, group.Key.Printed))));
            var dates = group.Select(reference => reference.IssuedOn).OfType<DateOnly>().Distinct().Select(DocumentTitles.Date);
            var issuer = group.Select(reference => reference.Issuer).FirstOrDefault(found => found is not null);
            var loaded = session.Catalog.FindByNumber(group.Key) is null ? draft.Say(" – chưa nạp", " – not loaded") : "";
            draft.Line($"- {DocumentTitles.Cited(group.First())}{DatesText(draft, dates)}{(issuer is null ? "" : draft.Say($" của {issuer}", $", {issuer}"))}{loaded}{marks}");
        }

        return draft.Build(AnswerKind.Answer, session.Remember([document], references.Select(reference => reference.Clause)));
    }

    private static string DatesText(AnswerDraft draft, IEnumerable<string> dates)
    {
        var text = string.Join(draft.Say(" và ", " and "), dates);
        return text.Length == 0 ? "" : draft.Say($" ngày {text}", $" dated {text}");
    }
}
