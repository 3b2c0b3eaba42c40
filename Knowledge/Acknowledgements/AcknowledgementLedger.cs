using System.Collections.Immutable;
using System.Globalization;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>
/// The ledger of circulation: what units and people have confirmed. Entries are appended, each once per key, and stay
/// when they are withdrawn.
/// </summary>
public sealed class AcknowledgementLedger(IKnowledgeStore store, DocumentLibrary library, TimeProvider clock)
{
    private readonly EntryFold<ImmutableDictionary<string, ImmutableList<ReceiptRecorded>>> _receipts = new(store, [], (known, entry) =>
        entry.Entry is ReceiptRecorded receipt ? known.SetItem(KeyOf(receipt), (known.GetValueOrDefault(KeyOf(receipt)) ?? []).Add(receipt)) : known);

    private AcknowledgedNames _acknowledged = new([], new HashSet<string>());

    /// <summary>Who may act in a head's place.</summary>
    public DelegationLedger Delegations { get; } = new(store, clock);

    /// <summary>What the office has circulated to whom.</summary>
    public CirculationLedger Circulations { get; } = new(store, clock);

    /// <summary>The document that a mention means, stored or only cited by a stored one.</summary>
    public DocumentFinding Find(DocumentMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        var catalog = library.GetCatalog();
        var resolution = catalog.Resolve(mention);
        if (mention.IsCarriedOutBySubject)
        {
            return FindCarryingOut(catalog, resolution);
        }

        List<CirculatedDocument> found = resolution.Stored.Count > 0
            ? [.. resolution.Stored.Select(document => Circulated(catalog, document))]
            : [.. resolution.CitedOnly.Select(number => new CirculatedDocument(null, number.Printed, null, null))];
        return Finding(resolution.MissingName, found);
    }

    /// <summary>The document that a conversation is about: a number, else an identity in the store; null when it is gone.</summary>
    public CirculatedDocument? Find(string? documentId, string? number)
    {
        var catalog = library.GetCatalog();
        if (number is not null && catalog.ReadMentions(number) is [var mention])
        {
            return Find(mention) is DocumentFinding.Found found ? found.Document : null;
        }

        return documentId is not null && catalog.Find(documentId) is { } document ? Circulated(catalog, document) : null;
    }

    /// <summary>Records a statement, one entry for each document; the same key records it once.</summary>
    public async Task<IReadOnlyList<LedgerLine>> RecordAsync(
        AcknowledgementStatement statement, Actor actor, string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(statement);
        for (var i = 0; i < statement.Documents.Count; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{key}/{i + 1}");
            var entry = new AcknowledgementRecorded(Acknowledgement(statement, statement.Documents[i], actor, id))
            {
                Key = "acknowledgement/" + id,
                At = clock.GetUtcNow(),
            };
            await store.AppendAsync(entry, cancellationToken);
        }

        return FindByKey(key);
    }

    /// <summary>The entries recorded with a key, withdrawn ones included; empty when there are none.</summary>
    public IReadOnlyList<LedgerLine> FindByKey(string key) =>
        [.. store.ListAcknowledgements().Where(line => line.Acknowledgement.Id.StartsWith(key + "/", StringComparison.Ordinal))];

    /// <summary>Withdraws every standing acknowledgement of a unit for a document; returns those withdrawn.</summary>
    public async Task<IReadOnlyList<LedgerLine>> WithdrawAsync(
        string unitId, CirculatedDocument document, Actor actor, string? reason, CancellationToken cancellationToken)
    {
        var standing = ListStanding(document).Where(line => line.Acknowledgement.UnitId == unitId).ToList();
        foreach (var line in standing)
        {
            var entry = new AcknowledgementWithdrawn(line.Acknowledgement.Id, actor, reason)
            {
                Key = "withdrawal/" + line.Acknowledgement.Id,
                At = clock.GetUtcNow(),
            };
            await store.AppendAsync(entry, cancellationToken);
        }

        return standing;
    }

    /// <summary>Records that a person has read a document, once per person and version of it.</summary>
    public Task<AppendResult> RecordReceiptAsync(CirculatedDocument document, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(actor);
        var person = actor.OfficerId ?? $"{actor.Channel}:{actor.ChannelUserId}";
        return store.AppendAsync(
            new ReceiptRecorded(document.Id, document.Name, document.Version, actor)
            {
                Key = $"receipt/{document.Version ?? document.Name}/{person}",
                At = clock.GetUtcNow(),
            },
            cancellationToken);
    }

    /// <summary>The standing acknowledgement of a unit for a document, the latest where there are several; else null.</summary>
    public LedgerLine? FindStanding(string unitId, CirculatedDocument document) =>
        ListStanding(document).LastOrDefault(line => line.Acknowledgement.UnitId == unitId);

    /// <summary>
    /// The identities and the printed numbers of documents with a standing acknowledgement of any unit, of whatever version:
    /// what is not among them needs no look into the ledger.
    /// </summary>
    public IReadOnlySet<string> ListAcknowledgedNames()
    {
        var (lines, known) = (store.ListAcknowledgements(), _acknowledged);
        if (!ReferenceEquals(lines, known.Lines))
        {
            var standing = lines.Where(line => line.Withdrawal is null).Select(line => line.Acknowledgement);
            known = new AcknowledgedNames(
                lines, standing.SelectMany(one => new[] { one.DocumentId ?? one.DocumentName, one.DocumentName }).ToHashSet(StringComparer.OrdinalIgnoreCase));
            _acknowledged = known;
        }

        return known.Names;
    }

    /// <summary>Who confirmed having read this version of a document (đã đọc), in the order of confirming.</summary>
    public IReadOnlyList<ReceiptRecorded> ListReceipts(CirculatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return _receipts.Get().GetValueOrDefault(document.Version ?? document.Name) ?? [];
    }

    /// <summary>How far a document has been circulated.</summary>
    public CirculationStatus GetStatus(CirculatedDocument document)
    {
        var done = ListStanding(document).GroupBy(line => line.Acknowledgement.UnitId).Select(group => group.Last()).ToList();
        var obligation = ObligationOf(document, library.GetCatalog(), new UnitGroups(store.GetRoster()));
        var missing = obligation.Units.Where(unit => done.TrueForAll(line => line.Acknowledgement.UnitId != unit.Id));
        return new CirculationStatus(document, done, [.. missing], obligation.IsAddressed);
    }

    /// <summary>
    /// How far every document has been circulated that somebody must circulate, or has: the rows of the matrix of units and
    /// documents (ma trận đơn vị × văn bản).
    /// </summary>
    public IReadOnlyList<CirculationStatus> ListStatuses() =>
        [.. ObligedUnits.ListDocuments(library.GetCatalog()).Select(GetStatus).Where(status => status.IsAddressed || status.Done.Count > 0)];

    /// <summary>The documents that a unit must circulate, by the words of stored documents, and has not.</summary>
    public IReadOnlyList<CirculatedDocument> ListLeft(string unitId)
    {
        var catalog = library.GetCatalog();
        var groups = new UnitGroups(store.GetRoster());
        return
        [
            .. ObligedUnits.ListDocuments(catalog)
                .Where(document => ObligationOf(document, catalog, groups) is { IsAddressed: true } obligation
                    && obligation.Units.Any(unit => unit.Id == unitId)
                    && FindStanding(unitId, document) is null),
        ];
    }

    /// <summary>The last day that the document itself sets for circulating it; null when it sets none.</summary>
    public DateOnly? FindDue(CirculatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Id is null
            ? null
            : library.GetCatalog().Find(document.Id)?.Assignments.Where(assignment => assignment.IsCirculation).Min(assignment => assignment.Deadline?.DueOn);
    }

    /// <summary>The units that the office named, else those that the documents' words address.</summary>
    private Obligation ObligationOf(CirculatedDocument document, DocumentCatalog catalog, UnitGroups groups) =>
        Circulations.Find(document) is { UnitIds.Count: > 0 } circulated
            ? new Obligation([.. groups.AllUnits.Where(unit => circulated.UnitIds.Contains(unit.Id, StringComparer.Ordinal))], IsAddressed: true)
            : ObligedUnits.Of(document, catalog, groups);

    private static string KeyOf(ReceiptRecorded receipt) => receipt.DocumentVersion ?? receipt.DocumentName;

    private static DocumentFinding FindCarryingOut(DocumentCatalog catalog, MentionResolution resolution)
    {
        var number = resolution.Stored.Select(document => document.Number).Concat(resolution.CitedOnly).FirstOrDefault();
        var found = number is null ? [] : catalog.CarryingOut(number).Select(document => Circulated(catalog, document)).ToList();
        return Finding(resolution.MissingName, found);
    }

    private static DocumentFinding Finding(string said, List<CirculatedDocument> found) => found switch
    {
        [] => new DocumentFinding.Unknown(said),
        [var document] => new DocumentFinding.Found(document),
        _ => new DocumentFinding.Several(said, found),
    };

    private static CirculatedDocument Circulated(DocumentCatalog catalog, OfficialDocument document) =>
        new(document.Id, document.Name, catalog.Versions[document.Id], document.IssuedOn);

    private static Acknowledgement Acknowledgement(AcknowledgementStatement statement, CirculatedDocument document, Actor actor, string id) => new()
    {
        Id = id,
        UnitId = statement.UnitId,
        UnitName = statement.UnitName,
        DocumentId = document.Id,
        DocumentName = document.Name,
        DocumentVersion = document.Version,
        HeldOn = statement.HeldOn,
        Informed = statement.Informed,
        Total = statement.Total,
        Method = statement.Method,
        Note = statement.Note,
        EvidenceHash = statement.EvidenceHash,
        EvidenceName = statement.EvidenceName,
        RecordedBy = actor,
        OnBehalfReason = statement.OnBehalfReason,
        DelegationId = statement.DelegationId,
    };

    private IEnumerable<LedgerLine> ListStanding(CirculatedDocument document)
    {
        var catalog = library.GetCatalog();
        return store.ListAcknowledgements().Where(line => line.Withdrawal is null && IsOf(line.Acknowledgement, document, catalog));
    }

    /// <summary>
    /// An acknowledgement is of one version of a file: a new version asks again. Recorded before the document was stored, it
    /// counts by its number; numbers begin anew each year, and drafts without one are told apart by their files.
    /// </summary>
    private static bool IsOf(Acknowledgement acknowledgement, CirculatedDocument document, DocumentCatalog catalog)
    {
        if (document.Id is not null && acknowledgement.DocumentId == document.Id)
        {
            return IsSameVersion(acknowledgement, document);
        }

        if (!string.Equals(acknowledgement.DocumentName, document.Name, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (document.Id is null)
        {
            return true;
        }

        if (acknowledgement.DocumentId is null)
        {
            return IsTheOneMeant(document, acknowledgement.HeldOn, catalog);
        }

        return catalog.Find(acknowledgement.DocumentId) is { Number: not null } other && other.IssuedOn == document.IssuedOn
            && IsSameVersion(acknowledgement, document);
    }

    /// <summary>What was circulated by its number alone is the last document of that number that there was on the day.</summary>
    private static bool IsTheOneMeant(CirculatedDocument document, DateOnly heldOn, DocumentCatalog catalog) =>
        document.IssuedOn is not { } issued
        || (issued <= heldOn && !catalog.Documents.Any(other =>
            other.IssuedOn > issued && other.IssuedOn <= heldOn && string.Equals(other.Name, document.Name, StringComparison.OrdinalIgnoreCase)));

    private static bool IsSameVersion(Acknowledgement acknowledgement, CirculatedDocument document) =>
        acknowledgement.DocumentVersion is null || document.Version is null || acknowledgement.DocumentVersion == document.Version;

    private sealed record AcknowledgedNames(IReadOnlyList<LedgerLine> Lines, IReadOnlySet<string> Names);
}
