using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Acknowledgements;

/// <summary>Finds out how the circulation of a document stands for somebody, as it is at this moment; changes nothing.</summary>
internal sealed class CirculationViews(AcknowledgementLedger ledger, DocumentLibrary library)
{
    /// <summary>How it stands for a person.</summary>
    public CirculationView Of(CirculatedDocument document, Who who)
    {
        var status = ledger.GetStatus(document);
        var header = document.Id is null ? null : library.GetCatalog().Find(document.Id);
        var unit = who.Speaker.Unit;
        var line = unit is null ? null : status.FindLine(unit.Id);
        return new CirculationView(document, header?.Subject, status.Done.Count, status.Done.Count + status.Missing.Count)
        {
            ReplacedBy = header is null ? null : library.GetCatalog().FindReplacement(header)?.Document.Name,
            IsKnown = AcknowledgementPolicy.CheckReading(who.Speaker) is AcknowledgementAuthority.Allowed,
            HasRead = ledger.ListReceipts(document).Any(receipt => IsBy(receipt.ReadBy, who.ToActor())),
            UnitToAcknowledge = unit is not null && line is null && who.Check(unit.Id, null) is AcknowledgementAuthority.Allowed ? unit.Name : null,
            UnitLine = line,
        };
    }

    /// <summary>
    /// The newest version of a document: the same number and day in another file, stored later; null when the one given is
    /// the newest.
    /// </summary>
    public CirculatedDocument? FindNewer(string? documentId)
    {
        var catalog = library.GetCatalog();
        if (documentId is null || catalog.Find(documentId) is not { Number: { } number } document)
        {
            return null;
        }

        var newest = catalog.Documents.LastOrDefault(other => number.Equals(other.Number) && other.IssuedOn == document.IssuedOn);
        return newest is null || newest.Id == documentId ? null : ledger.Find(newest.Id, null);
    }

    private static bool IsBy(Actor reader, Actor viewer) => viewer.OfficerId is { } officer
        ? reader.OfficerId == officer
        : reader.OfficerId is null && reader.Channel == viewer.Channel && reader.ChannelUserId == viewer.ChannelUserId;
}
