using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>
/// Asks again when a circulated document has got another version (bản mới): the same units, everybody of them, nothing carried
/// over. A due day that has passed is not taken along; the office sets another.
/// </summary>
public sealed class CirculationRenewal(AcknowledgementLedger ledger)
{
    private static readonly Actor Self = new(null, "Hệ thống", "system", "system", "system");

    /// <summary>Circulates every new version once; what was renewed.</summary>
    public async Task<IReadOnlyList<CirculatedDocument>> RunAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var renewed = new List<CirculatedDocument>();
        foreach (var (before, document) in ListSuperseded())
        {
            var due = before.DueOn >= today ? before.DueOn : null;
            var order = new CirculationOrder(document, before.UnitIds, due) { OfficerIds = before.OfficerIds, IsNewVersion = true };
            await ledger.Circulations.RecordAsync(order, Self, "renewed/" + document.Version, cancellationToken);
            renewed.Add(document);
        }

        return renewed;
    }

    /// <summary>The latest circulation of each document of which the version circulated is not the one that holds.</summary>
    private List<(DocumentCirculated Before, CirculatedDocument Document)> ListSuperseded() =>
    [
        .. ledger.Circulations.List().Where(one => one.DocumentId is not null).GroupBy(one => one.DocumentId!)
            .Select(versions => (Before: versions.MaxBy(one => one.At)!, Document: ledger.Find(versions.Key, null)))
            .Where(pair => pair.Document is { Version: not null } && ledger.Circulations.Find(pair.Document) is null)
            .Select(pair => (pair.Before, pair.Document!)),
    ];
}
