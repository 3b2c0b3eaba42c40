using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Reminders;

/// <summary>What the office urges at its own word (đôn đốc): who owes what now, shown before anything is sent.</summary>
public sealed class Urging(IKnowledgeStore store, AssignmentTracking assignments, AcknowledgementLedger ledger, Outbox outbox)
{
    /// <summary>
    /// The units that owe an acknowledgement or an overdue assignment, in the roster's order: of one document, else of all
    /// that the office has circulated.
    /// </summary>
    public IReadOnlyList<UnitToUrge> List(CirculatedDocument? document, DateOnly today)
    {
        List<CirculatedDocument> documents = document is not null ? [document] : [.. ListCirculated()];
        var ids = documents.Select(one => one.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var owed = documents.SelectMany(one => ledger.GetStatus(one).Missing.Select(unit => (unit.Id, Text: ReminderTexts.Unacknowledged(one.Name))))
            .Concat(assignments.List(today).Where(share => share.State is AssignmentState.Overdue && ids.Contains(share.DocumentId))
                .Select(share => (Id: share.UnitId, Text: ReminderTexts.OverdueAssignment(share.DocumentName, share.Assignment.Action, share.DueOn))))
            .ToLookup(one => one.Id, one => one.Text, StringComparer.Ordinal);
        var roster = store.GetRoster();
        return
        [
            .. roster.Units.Where(unit => owed.Contains(unit.Id)).Select(unit => new UnitToUrge(
                unit,
                [.. owed[unit.Id].Distinct()],
                [.. roster.Officers.Where(officer => officer.HoldsOn(today) && officer.UnitId == unit.Id && officer.Role is OfficerRole.UnitHead or OfficerRole.UnitDelegate)])),
        ];
    }

    /// <summary>Puts the messages to these units' people into the outbox, once for a key; how many there are.</summary>
    public async Task<int> SendAsync(IReadOnlyList<UnitToUrge> units, string key, CancellationToken cancellationToken)
    {
        var messages = units.SelectMany(unit => unit.People.Select(person => new OutboxMessage(
            $"urged/{key}/{person.Id}", person.Id, ReminderTexts.Urge(person.Name, unit.Unit.Name, unit.Matters)))).ToList();
        await outbox.IntendAsync("urged/" + key, messages, cancellationToken);
        return messages.Count;
    }

    /// <summary>Those that units were given: what only single people were told of asks nothing of any unit.</summary>
    private IEnumerable<CirculatedDocument> ListCirculated() => ledger.Circulations.List().Where(one => one.UnitIds.Count > 0)
        .Select(one => (Circulated: one, Document: ledger.Find(one.DocumentId, one.DocumentId is null ? one.DocumentName : null)))
        .Where(pair => pair.Document is not null && pair.Document.Version == pair.Circulated.DocumentVersion)
        .Select(pair => pair.Document!)
        .OrderBy(document => document.Name, StringComparer.Ordinal);
}
