using System.Globalization;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Reminders;

/// <summary>
/// Tells the office of extensions that wait for its decision, and units of what was decided (gia hạn); each once. What is to
/// be told follows from the reports, so that a process that dies in between tells it at the next round.
/// </summary>
public sealed class ExtensionNotices(IKnowledgeStore store, AssignmentTracking assignments, Outbox outbox)
{
    /// <summary>The messages that nobody has been sent.</summary>
    public IReadOnlyList<OutboxMessage> List(DateOnly today)
    {
        var roster = store.GetRoster();
        return
        [
            .. assignments.List(today)
                .SelectMany(share => share.Reports.Select((report, index) => (Share: share, Report: report, Index: index)))
                .SelectMany(one => Messages(one.Share, one.Report, one.Index, roster))
                .Where(message => !outbox.IsIntended(message.Id)),
        ];
    }

    private static IEnumerable<OutboxMessage> Messages(TrackedAssignment share, ProgressReport report, int index, Roster roster)
    {
        // Only the newest word on an extension: of an older one everybody has been told, or it is past.
        var isNewest = !share.Reports.Skip(index + 1).Any(later => later.Kind is ProgressKind.ExtensionRequested or ProgressKind.ExtensionApproved or ProgressKind.ExtensionRefused);
        IEnumerable<Officer> people = report.Kind switch
        {
            _ when !isNewest => [],
            ProgressKind.ExtensionRequested => roster.Officers.Where(officer => officer.Role is OfficerRole.Monitor),
            ProgressKind.ExtensionApproved or ProgressKind.ExtensionRefused => roster.Officers.Where(officer =>
                officer.UnitId == share.UnitId && officer.Role is OfficerRole.UnitHead or OfficerRole.UnitDelegate),
            _ => [],
        };
        return people.Select(person => new OutboxMessage(
            string.Create(CultureInfo.InvariantCulture, $"extension/{share.Id}/{index}/{person.Id}"), person.Id, ReminderTexts.Extension(person.Name, share, report)));
    }
}
