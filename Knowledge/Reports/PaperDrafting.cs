using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Reports;

/// <summary>Drafts the office's papers and books out of the records as they stand on a day, of all documents or of one.</summary>
public sealed class PaperDrafting(IKnowledgeStore store, DocumentLibrary library, AcknowledgementLedger ledger, AssignmentTracking assignments)
{
    /// <summary>Báo cáo tình hình thực hiện.</summary>
    public OfficialPaper DraftStatusReport(CirculatedDocument? document, DateOnly today) =>
        OfficePapers.StatusReport(ListStatuses(document), ListShares(document, today), Head(), today);

    /// <summary>Công văn đôn đốc; null when there is nothing to urge.</summary>
    public OfficialPaper? DraftUrgingLetter(CirculatedDocument? document, DateOnly today) =>
        OfficePapers.UrgingLetter(ListStatuses(document), ListShares(document, today), Head(), today);

    /// <summary>Công văn đính chính for a stored document; null when nothing was found in it.</summary>
    public OfficialPaper? DraftCorrectionLetter(string documentId, DateOnly today) =>
        store.FindDocument(documentId) is { } stored ? OfficePapers.CorrectionLetter(stored.Document, Head(), today) : null;

    /// <summary>Sổ theo dõi giải quyết văn bản đến.</summary>
    public Sheet DraftRegister(DateOnly today) => IncomingRegisterSheet.Of(store.ListDocumentHeaders(), assignments.List(today));

    /// <summary>The acknowledgements of which tài liệu kiểm chứng is made: of every version, those withdrawn too.</summary>
    public IReadOnlyList<LedgerLine> ListAcknowledgements(CirculatedDocument? document) =>
        [.. store.ListAcknowledgements().Where(line => document is null || IsOf(line.Acknowledgement, document))];

    /// <summary>Numbers begin anew each year, and drafts without one share their notation: the date and the file tell them apart.</summary>
    private bool IsOf(Acknowledgement acknowledgement, CirculatedDocument document) =>
        string.Equals(acknowledgement.DocumentName, document.Name, StringComparison.OrdinalIgnoreCase)
        && (acknowledgement.DocumentId is not { } id || document.Id is null || id == document.Id
            || (library.GetCatalog().Find(id) is { Number: not null } other && other.IssuedOn == document.IssuedOn));

    private IReadOnlyList<CirculationStatus> ListStatuses(CirculatedDocument? document) => document is null ? ledger.ListStatuses() : [ledger.GetStatus(document)];

    private List<TrackedAssignment> ListShares(CirculatedDocument? document, DateOnly today) =>
        [.. assignments.List(today).Where(one => document is null || one.DocumentId == document.Id)];

    private Letterhead Head() => Letterhead.Of(store.GetRoster(), library.GetCatalog());
}
