using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Answers about a document that is named but not in the store: what others say of it, never what it says.</summary>
internal static class MissingAnswers
{
    /// <summary>An answer where every document named is missing, or null.</summary>
    public static Answer? TryAnswer(AnswerSession session)
    {
        if (session.Scope.Missing.Count == 0 || session.Scope.IsNarrow)
        {
            return null;
        }

        var missing = session.Scope.Missing[0];
        var carriers = missing.CitedOnly.SelectMany(session.Catalog.CarryingOut).Distinct().ToList();
        return session.Reading switch
        {
            var reading when reading.Wants(Asks.CarriedOutBy) && carriers.Count > 0 => RelationAnswers.CarriedOutBy(session, missing.CitedOnly[0]),
            var reading when reading.Wants(Asks.IssueDate) && missing.CitedOnly.Count > 0 => StatedDates(session, missing),
            var reading when IsAboutDuties(reading) && CarriersFor(session, missing, carriers) is { Count: > 0 } concerned => DutyAnswers.ThroughCarriers(session, missing, concerned),
            _ => NotLoaded(session, missing, carriers),
        };
    }

    /// <summary>The line that says that a document is named but not loaded.</summary>
    public static void Notice(AnswerDraft draft, MentionResolution missing)
    {
        var name = NameOf(missing);
        draft.Miss(missing.MissingName).Line(
            $"Hệ thống chưa có toàn văn {name} (văn bản chưa được nạp).",
            $"The full text of {name} is not in the store (it has not been loaded).");
    }

    /// <summary>
    /// The documents in whose place a missing one may be answered: those made to carry it out, saying so in their subject,
    /// and, for a unit, those that order it something besides. A document that merely mentions it says nothing of its content.
    /// </summary>
    private static List<OfficialDocument> CarriersFor(AnswerSession session, MentionResolution missing, List<OfficialDocument> carriers)
    {
        var made = carriers.FindAll(carrier => missing.CitedOnly.Any(number => carrier.Subject?.Contains(number.Printed, StringComparison.OrdinalIgnoreCase) ?? false));
        return made.Count > 0 ? made : session.Reading.Asker is { } asker ? carriers.FindAll(carrier => session.Duties.Find([carrier], asker).Count > 0) : [];
    }

    private static bool IsAboutDuties(QuestionReading reading) =>
        reading.Pointer is null && (reading.Wants(Asks.Duties) || (reading.Wants(Asks.Circulation | Asks.Deadline) && reading.Asker is not null));

    private static string NameOf(MentionResolution missing)
    {
        var type = missing.Mention.Type;
        return missing.CitedOnly.Count > 0
            ? DocumentTitles.Cited(missing.CitedOnly[0], type ?? TypeOf(missing.CitedOnly[0]))
            : missing.Mention.FoldedNotation is not null && type is not null
                ? $"{DocumentTitles.Capitalize(type.Name)} {missing.Mention.Printed}"
                : missing.Mention.Printed;
    }

    private static DocumentType? TypeOf(DocumentNumber number) =>
        DocumentType.FindByAbbreviation(number.Notation.Split('-', '/')[0]) ?? DocumentType.OfficialDispatch;

    private static Answer StatedDates(AnswerSession session, MentionResolution missing)
    {
        var draft = session.NewDraft();
        Notice(draft, missing);
        var citings = missing.CitedOnly.SelectMany(session.Catalog.CitationsOf).Where(citing => citing.Reference.IssuedOn is not null).ToList();
        if (citings.Count == 0)
        {
            return draft.Line("Các văn bản đã nạp có dẫn chiếu nhưng không ghi ngày của văn bản này.", "The documents that cite it give no date.")
                .Build(AnswerKind.NotFound, session.Remember([], []));
        }

        DateLines.Write(draft, session, citings);
        return draft.Build(AnswerKind.Answer, session.Remember(citings.Select(citing => citing.Document), citings.Select(citing => citing.Reference.Clause)));
    }

    private static Answer NotLoaded(AnswerSession session, MentionResolution missing, List<OfficialDocument> carriers)
    {
        var draft = session.NewDraft();
        Notice(draft, missing);
        foreach (var other in session.Scope.Missing.Skip(1))
        {
            Notice(draft, other);
        }

        draft.Line(
            "Vì vậy tôi không trả lời về nội dung của văn bản này. Đề nghị Văn phòng nạp văn bản vào hệ thống.",
            "I therefore do not answer about its content. Please ask the office to load it.");
        var citing = missing.CitedOnly.SelectMany(session.Catalog.CitationsOf).Select(found => found.Document).Distinct().ToList();
        if (citing.Count > 0)
        {
            var names = string.Join("; ", citing.Take(5).Select(DocumentTitles.Full));
            draft.Line($"Các văn bản đã nạp có dẫn chiếu văn bản này: {names}.", $"Loaded documents that cite it: {names}.");
        }

        return draft.Suggest(carriers.Take(2).Select(document => $"{DocumentTitles.Short(document)} {draft.Say("yêu cầu gì?", "– what does it require?")}"))
            .Build(AnswerKind.NotFound, session.Remember(carriers, []));
    }
}
