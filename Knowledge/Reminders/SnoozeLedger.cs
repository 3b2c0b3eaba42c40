using System.Collections.Immutable;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Reminders;

/// <summary>Which unit asked not to be reminded of which document until when (hoãn nhắc).</summary>
public sealed class SnoozeLedger(IKnowledgeStore store)
{
    private readonly EntryFold<ImmutableDictionary<(string Unit, string Document), DateOnly>> _standing = new(store, [], (standing, entry) =>
        entry.Entry is RemindersSnoozed snoozed ? standing.SetItem((snoozed.UnitId, snoozed.DocumentId), snoozed.Through) : standing);

    /// <summary>The day through which a unit is not to be reminded of a document; null when it asked for no such thing.</summary>
    public DateOnly? Find(string unitId, string documentId) =>
        _standing.Get().TryGetValue((unitId, documentId), out var through) ? through : null;

    /// <summary>Records the wish, once for each card; durable when it returns.</summary>
    public Task<AppendResult> RecordAsync(
        string unitId, (string Id, string Name) document, DateOnly through, Actor by, (string Key, DateTimeOffset At) card, CancellationToken cancellationToken) =>
        store.AppendAsync(
            new RemindersSnoozed(unitId, document.Id, document.Name, through, by) { Key = "snooze/" + card.Key, At = card.At }, cancellationToken);
}
