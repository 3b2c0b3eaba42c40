using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Reminders;

/// <summary>Sets what was intended, sent, and confirmed for a circulated document beside each other.</summary>
public sealed class Reconciler(AcknowledgementLedger ledger, Outbox outbox)
{
    /// <summary>The reconciliation of the document with this number or identity; null when there is none, or it was not circulated.</summary>
    public CirculationReconciliation? Find(string words) => (ledger.Find(words, null) ?? ledger.Find(null, words)) is { } document ? Find(document) : null;

    /// <summary>The reconciliation of the version that holds; null when it was not circulated.</summary>
    public CirculationReconciliation? Find(CirculatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (ledger.Circulations.Find(document) is not { } circulated)
        {
            return null;
        }

        var prefix = $"circulated/{document.Version ?? document.Name}/";

        // Of whoever was told alone first and with the unit later, what the unit was told counts.
        var messages = outbox.ListLatest().Where(one => one.Message.Id.StartsWith(prefix, StringComparison.Ordinal))
            .GroupBy(one => one.Message.OfficerId).Select(same => same.MinBy(one => one.Message.Id.Contains(CirculationLedger.AloneMark, StringComparison.Ordinal))).ToList();
        var read = ledger.ListReceipts(document).Select(receipt => receipt.ReadBy.OfficerId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        List<string> PeopleIn(Func<DeliveryState, bool> isMeant) =>
            [.. messages.Where(one => isMeant(one.State) && !read.Contains(one.Message.OfficerId)).Select(one => one.Message.OfficerId).Order(StringComparer.Ordinal)];
        return new CirculationReconciliation(
            messages.Count,
            messages.GroupBy(one => one.State).ToDictionary(group => group.Key, group => group.Count()),
            [.. messages.Select(one => one.Message.OfficerId).Where(read.Contains).Order(StringComparer.Ordinal)],
            PeopleIn(state => state is DeliveryState.Unreachable or DeliveryState.Unknown),
            PeopleIn(state => state is DeliveryState.Sent),
            circulated.UnitIds.Count,
            circulated.UnitIds.Count == 0 ? [] : ledger.GetStatus(document).Missing);
    }
}
