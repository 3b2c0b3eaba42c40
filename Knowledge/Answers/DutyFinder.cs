using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Answers;

/// <summary>Finds what documents order one unit to do.</summary>
internal static class DutyFinder
{
    /// <summary>The unit's duties in these documents: led ones first, then supported ones, each in reading order.</summary>
    public static IReadOnlyList<Duty> Find(AnswerSession session, IEnumerable<OfficialDocument> documents, Asker asker) =>
    [
        .. documents.SelectMany(document => document.Assignments.Select(assignment => Meet(session, document, assignment, asker)))
            .OfType<Duty>()
            .OrderByDescending(duty => duty.Leads),
    ];

    private static Duty? Meet(AnswerSession session, OfficialDocument document, Assignment assignment, Asker asker)
    {
        var leads = Best(session, assignment.LeadUnits, asker);
        if (leads is not AssigneeMatch.None)
        {
            return new Duty(document, assignment, leads, Leads: true);
        }

        var supports = Best(session, assignment.CoordinatingUnits, asker);
        return supports is AssigneeMatch.None ? null : new Duty(document, assignment, supports, Leads: false);
    }

    private static AssigneeMatch Best(AnswerSession session, IReadOnlyList<string> assignees, Asker asker) =>
        assignees.Select(assignee => session.Assignees.Match(assignee, asker)).DefaultIfEmpty().Max();
}
