using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Answers which documents a unit has to make known to its people (quán triệt, phổ biến).</summary>
internal static class CirculationAnswers
{
    /// <summary>An answer to "which documents must we circulate?", or null.</summary>
    public static Answer? TryAnswer(AnswerSession session)
    {
        if (!session.Reading.Wants(Asks.Circulation))
        {
            return null;
        }

        var documents = session.Scope.IsNarrow ? session.Scope.Documents : session.Catalog.Documents;
        var duties = documents.SelectMany(document => document.Assignments.Where(assignment => assignment.IsCirculation)
                .Select(assignment => new Duty(document, assignment, AssigneeMatch.Group, Leads: true)))
            .Where(duty => Concerns(session, duty))
            .ToList();
        if (duties.Count == 0)
        {
            return null;
        }

        var draft = session.NewDraft();
        draft.Line("Các văn bản phải quán triệt, phổ biến:", "Documents to be circulated:");
        for (var i = 0; i < duties.Count; i++)
        {
            DutyLines.Write(draft, session, duties[i], i + 1, namesDocument: true);
            WriteCirculated(draft, session, duties[i]);
        }

        return draft.Build(AnswerKind.Answer, session.Remember(duties.Select(duty => duty.Document), duties.Select(duty => duty.Assignment.Clause)));
    }

    private static bool Concerns(AnswerSession session, Duty duty) =>
        session.Reading.Asker is not { } asker
        || duty.Assignment.LeadUnits.Any(unit => session.Assignees.Match(unit, duty.Document.Issuer, asker) is not AssigneeMatch.None);

    private static void WriteCirculated(AnswerDraft draft, AnswerSession session, Duty duty)
    {
        var references = duty.Document.References
            .Where(reference => reference.Relation is DocumentRelation.Circulates && reference.Clause == duty.Assignment.Clause);
        foreach (var reference in references)
        {
            var date = reference.IssuedOn is { } day ? draft.Say($" ngày {DocumentTitles.Date(day)}", $" dated {DocumentTitles.Date(day)}") : "";
            var loaded = session.Catalog.FindByNumber(reference.Number) is null ? draft.Say(" (chưa nạp)", " (not loaded)") : "";
            draft.Line($"   - {DocumentTitles.Cited(reference)}{date}{loaded}");
        }
    }
}
