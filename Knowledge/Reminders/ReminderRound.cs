using System.Security.Cryptography;
using System.Text;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Reminders;

/// <summary>
/// Looks at what is open now and puts what the policy says into the outbox, one message a person. Only documents that the
/// office has circulated are reminded of, so that loading old ones wakes nobody.
/// </summary>
public sealed class ReminderRound(
    IKnowledgeStore store, AssignmentTracking assignments, AcknowledgementLedger ledger, Outbox outbox, ReminderOptions options)
{
    private static readonly TimeSpan Zone = TimeSpan.FromHours(7);

    private readonly SnoozeLedger _snoozes = new(store);

    /// <summary>Whether nothing but urgent messages may go out.</summary>
    public bool IsQuiet(DateTimeOffset now) => ReminderPolicy.IsQuiet(now.ToOffset(Zone).DateTime, options);

    /// <summary>The messages that are to go out now and have not been intended; nothing is written.</summary>
    public IReadOnlyList<OutboxMessage> Preview(DateTimeOffset now)
    {
        var local = now.ToOffset(Zone).DateTime;
        var open = ListOpen(DateOnly.FromDateTime(local)).ToDictionary(matter => matter.Subject.Id, StringComparer.Ordinal);
        var digests = ReminderPolicy.Decide(open.Values.Select(matter => matter.Subject), outbox.IsCaused, local, options);
        var roster = store.GetRoster();
        return
        [
            .. digests.SelectMany(digest => ListPeople(digest, roster, DateOnly.FromDateTime(local)).Select(person => (person, digest)))
                .GroupBy(pair => pair.person, pair => pair.digest)
                .Select(person => Message(person.Key, [.. person], roster, open)),
        ];
    }

    /// <summary>Puts the messages of this moment into the outbox, all or none; how many there are.</summary>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var messages = Preview(now);
        if (messages.Count > 0)
        {
            await outbox.IntendAsync("reminders/" + Hash(messages.Select(message => message.Id)), messages, cancellationToken);
        }

        return messages.Count;
    }

    private IEnumerable<OpenMatter> ListOpen(DateOnly today)
    {
        // What only single people were told of asks nothing of any unit.
        var circulated = ledger.Circulations.List().Where(one => one.UnitIds.Count > 0).ToList();
        var ids = circulated.Select(one => one.DocumentId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return circulated.SelectMany(Unacknowledged)
            .Concat(assignments.List(today).Where(share => !share.IsDone && ids.Contains(share.DocumentId)).Select(share => new OpenMatter(
                new ReminderSubject(share.Id, share.UnitId, share.DueOn, IsUrgent: false, _snoozes.Find(share.UnitId, share.DocumentId)), $"{share.DocumentName}: {share.Assignment.Action}")));
    }

    private IEnumerable<OpenMatter> Unacknowledged(DocumentCirculated circulated)
    {
        if (ledger.Find(circulated.DocumentId, circulated.DocumentId is null ? circulated.DocumentName : null) is not { } document
            || document.Version != circulated.DocumentVersion)
        {
            return [];
        }

        return ledger.GetStatus(document).Missing.Select(unit => new OpenMatter(
            new ReminderSubject($"circulation/{document.Version ?? document.Name}/{unit.Id}", unit.Id, circulated.DueOn, IsUrgent: false, circulated.DocumentId is { } id ? _snoozes.Find(unit.Id, id) : null),
            $"{document.Name}: quán triệt, phổ biến và xác nhận"));
    }

    /// <summary>Who answers for the unit, and above certain levels the office and the leadership.</summary>
    private IEnumerable<Officer> ListPeople(ReminderDigest digest, Roster roster, DateOnly today)
    {
        var delegates = ledger.Delegations.List().Where(one => one.UnitId == digest.UnitId && one.HoldsOn(today)).Select(one => one.OfficerId).ToHashSet(StringComparer.Ordinal);
        return roster.Officers.Where(officer => officer.HoldsOn(today)).Where(officer =>
            (officer.UnitId == digest.UnitId && officer.Role is OfficerRole.UnitHead or OfficerRole.UnitDelegate)
            || delegates.Contains(officer.Id)
            || (digest.Level >= ReminderLevel.Office && officer.Role is OfficerRole.Monitor)
            || (digest.Level >= ReminderLevel.Leadership && officer.Role is OfficerRole.UnitHead && IsLeadership(roster.FindUnit(officer.UnitId))));
    }

    private static bool IsLeadership(Unit? unit) => unit is not null && UnitTypes.Of(unit) == UnitTypes.Board;

    private static OutboxMessage Message(Officer person, IReadOnlyList<ReminderDigest> digests, Roster roster, Dictionary<string, OpenMatter> open)
    {
        var causes = digests.SelectMany(digest => digest.Reminders).Select(reminder => reminder.Key).ToList();
        var units = digests.Select(digest => (
            roster.FindUnit(digest.UnitId)?.Name ?? digest.UnitId,
            (IReadOnlyList<string>)[.. digest.Reminders.Select(reminder => ReminderTexts.Line(open[reminder.Subject.Id].Text, reminder))])).ToList();
        return new OutboxMessage($"reminder/{Hash(causes)}/{person.Id}", person.Id, ReminderTexts.Digest(person.Name, units))
        {
            Causes = causes,
            IsUrgent = digests.SelectMany(digest => digest.Reminders).Any(reminder => reminder.Cause is ReminderCause.Urgent),
        };
    }

    /// <summary>A short name for a set of names.</summary>
    internal static string Hash(IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts.Order(StringComparer.Ordinal)))))[..32];
}
