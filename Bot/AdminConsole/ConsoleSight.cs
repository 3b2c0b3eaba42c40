using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.AdminConsole;

/// <summary>What a viewer may see: the office and the leadership everything, others what concerns their unit.</summary>
internal sealed class ConsoleSight(IKnowledgeStore store, DocumentLibrary library, AcknowledgementLedger ledger)
{
    /// <summary>The documents, the newest first, each with how far it has been circulated.</summary>
    public IReadOnlyList<(OfficialDocument Document, CirculationStatus Status)> ListDocuments(Viewer viewer)
    {
        var groups = new UnitGroups(store.GetRoster());
        return
        [
            .. library.GetCatalog().Documents
                .Select(document => (Document: document, Status: StatusOf(document)))
                .Where(row => Concerns(viewer, row.Document, row.Status, groups))
                .OrderByDescending(row => row.Document.IssuedOn ?? row.Document.IssuedInMonth ?? DateOnly.MinValue),
        ];
    }

    /// <summary>A whole document with how far it has been circulated; null when there is none that the viewer may see.</summary>
    public (OfficialDocument Document, CirculationStatus Status)? Find(Viewer viewer, string key)
    {
        var catalog = library.GetCatalog();
        var header = catalog.Find(key) ?? catalog.Documents.FirstOrDefault(document => string.Equals(document.Name, key, StringComparison.OrdinalIgnoreCase));
        return header is not null && StatusOf(header) is var status && Concerns(viewer, header, status, new UnitGroups(store.GetRoster()))
            ? (library.Get(header.Id), status)
            : null;
    }

    /// <summary>The units whose circulation the viewer may see.</summary>
    public IReadOnlyList<Unit> ListUnits(Viewer viewer) =>
        viewer.SeesEveryUnit ? new UnitGroups(store.GetRoster()).AllUnits : viewer.Unit is { } own ? [own] : [];

    /// <summary>How far each document has been circulated that must be by a unit which the viewer may see.</summary>
    public IReadOnlyList<CirculationStatus> ListStatuses(Viewer viewer) =>
        [.. ledger.ListStatuses().Where(status => viewer.SeesEveryUnit || (viewer.Unit is { } own && IsDueFrom(own, status)))];

    private CirculationStatus StatusOf(OfficialDocument document) =>
        ledger.GetStatus(new CirculatedDocument(document.Id, document.Name, library.GetCatalog().Versions[document.Id], document.IssuedOn));

    private static bool Concerns(Viewer viewer, OfficialDocument document, CirculationStatus status, UnitGroups groups) =>
        viewer.SeesEveryUnit
        || (viewer.Unit is { } own
            && ((status.IsAddressed && IsDueFrom(own, status))
                || document.Assignments.Any(assignment => assignment.LeadUnits.Concat(assignment.CoordinatingUnits)
                    .Any(words => groups.Resolve(words, document.Issuer).Units.Any(unit => unit.Id == own.Id)))));

    private static bool IsDueFrom(Unit unit, CirculationStatus status) =>
        status.FindLine(unit.Id) is not null || status.Missing.Any(missing => missing.Id == unit.Id);
}
