using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage.Journaling;
using LiteDB;

namespace CchcBot.Knowledge.Storage.LiteDb;

/// <summary>
/// The journal's entries arranged for queries in a LiteDB file. It may be lost at any moment: everything in it comes
/// from the journal, and it says up to which entry. One thread writes; any number may read.
/// </summary>
internal sealed class Projection : IDisposable
{
    private const int Schema = 1;
    private const int MaxHeaderBytes = 4 << 20;
    private readonly LiteDbFile _file;
    private readonly ILiteCollection<BsonDocument> _meta;
    private readonly ILiteCollection<BsonDocument> _keys;
    private readonly ILiteCollection<BsonDocument> _documents;
    private readonly ILiteCollection<BsonDocument> _ledger;

    private Projection(LiteDbFile file)
    {
        _file = file;
        _meta = file.Database.GetCollection("meta");
        _keys = file.Database.GetCollection("keys");
        _documents = file.Database.GetCollection("documents");
        _ledger = file.Database.GetCollection("ledger");
    }

    /// <summary>The newest entry applied; 0 when there is none.</summary>
    public long Sequence { get; private set; }

    /// <summary>The hash of that entry's record.</summary>
    public ReadOnlyMemory<byte> LastHash { get; private set; } = JournalRecord.NoHash;

    /// <summary>Opens the file or makes a new one.</summary>
    /// <exception cref="LiteException">The file is not one of this program's; other exceptions when it is damaged.</exception>
    public static Projection Open(string path)
    {
        var projection = new Projection(new LiteDbFile(path, checkpointPages: 0));
        try
        {
            projection.ReadWatermark();
            return projection;
        }
        catch
        {
            projection.Dispose();
            throw;
        }
    }

    /// <summary>The number of the entry with this key, or null.</summary>
    public long? FindKey(string key) => _keys.FindById(key)?["sequence"].AsInt64;

    /// <summary>Where the journal has the document as last stored, or null.</summary>
    public JournalPosition? FindDocument(string documentId) =>
        _documents.FindById(documentId) is { } row ? Position(row) : null;

    /// <summary>Applies entries and the new watermark in one transaction of the engine.</summary>
    /// <param name="entries">The entries behind the watermark, in order.</param>
    /// <param name="view">What the store amounts to after them.</param>
    public void Apply(IReadOnlyList<ProjectedEntry> entries, StoreView view)
    {
        _file.Database.BeginTrans();
        foreach (var entry in entries)
        {
            _keys.Upsert(new BsonDocument { ["_id"] = entry.Entry.Key, ["sequence"] = entry.Record.Sequence });
            Apply(entry, view);
        }

        var last = entries[^1].Record;
        UpsertMeta("watermark", new BsonDocument { ["schema"] = Schema, ["sequence"] = last.Sequence, ["hash"] = last.Hash.ToArray() });
        if (!_file.Database.Commit())
        {
            throw new InvalidOperationException("The projection's transaction was not open any more when it was to be committed.");
        }

        Sequence = last.Sequence;
        LastHash = last.Hash;
    }

    /// <summary>The view that the rows hold.</summary>
    public StoreView LoadView(Journal journal)
    {
        var roster = _meta.FindById("roster") is { } row
            ? ((RosterReplaced)ProjectedEntry.Of(journal.ReadAt(Position(row))).Entry).Roster
            : Roster.Empty;
        var headers = _documents.FindAll()
            .Select(document => (Index: document["index"].AsInt32, Header: ReadHeader(document, journal)))
            .OrderBy(document => document.Index)
            .Select(document => document.Header)
            .ToList();
        var ledger = _ledger.Query().OrderBy("_id").ToEnumerable()
            .Select(line => EntryJson.ReadRow<LedgerLine>(line["line"].AsBinary))
            .ToList();
        return StoreView.Of(Sequence, roster, headers, ledger);
    }

    /// <summary>Moves the engine's log into its data file.</summary>
    public void Checkpoint() => _file.Database.Checkpoint();

    /// <inheritdoc />
    public void Dispose() => _file.Dispose();

    private static JournalPosition Position(BsonDocument row) => new(row["segment"].AsInt32, row["offset"].AsInt64);

    private static BsonDocument At(JournalPosition position) =>
        new() { ["segment"] = position.Segment, ["offset"] = position.Offset };

    private static StoredDocument ReadHeader(BsonDocument row, Journal journal)
    {
        if (row["header"].IsBinary)
        {
            return EntryJson.ReadRow<StoredDocument>(row["header"].AsBinary);
        }

        var stored = ProjectedEntry.Of(journal.ReadAt(Position(row)));
        var header = StoreView.Empty.After(stored.Record.Sequence, stored.Entry).Headers[0];
        return row["corrections"].IsBinary
            ? StoredDocument.Of((DocumentStored)stored.Entry with { Document = header.Document }, EntryJson.ReadRow<List<FieldCorrected>>(row["corrections"].AsBinary))
            : header;
    }

    private void ReadWatermark()
    {
        if (_meta.FindById("watermark") is not { } row)
        {
            return;
        }

        if (row["schema"] != Schema)
        {
            throw new LiteException(0, "The projection is of another version of this program.");
        }

        Sequence = row["sequence"].AsInt64;
        LastHash = row["hash"].AsBinary;
    }

    private void Apply(ProjectedEntry entry, StoreView view)
    {
        switch (entry.Entry)
        {
            case DocumentStored stored:
                ApplyDocument(At(entry.Record.Position), stored.Document.Id, view);
                break;
            case FieldCorrected corrected when _documents.FindById(corrected.DocumentId) is { } row:
                ApplyDocument(At(Position(row)), corrected.DocumentId, view);
                break;
            case RosterReplaced:
                UpsertMeta("roster", At(entry.Record.Position));
                break;
            case AcknowledgementRecorded recorded:
                ApplyLine(new LedgerLine(entry.Record.Sequence, recorded.Acknowledgement, recorded.At, Withdrawal: null));
                break;
            case AcknowledgementWithdrawn withdrawn when view.FindLine(withdrawn.AcknowledgementId) is { } line:
                ApplyLine(line);
                break;
            default:
                break;
        }
    }

    private void ApplyDocument(BsonDocument row, string documentId, StoreView view)
    {
        var (index, header) = view.FindHeader(documentId)!.Value;
        row["_id"] = documentId;
        row["index"] = index;
        if (header.Corrections.Count > 0)
        {
            row["corrections"] = EntryJson.WriteRow(header.Corrections);
        }

        // A row has to fit into the engine; the header of a giant is read from the journal.
        var bytes = EntryJson.WriteRow(header);
        if (bytes.Length <= MaxHeaderBytes)
        {
            row["header"] = bytes;
        }

        _documents.Upsert(row);
    }

    private void ApplyLine(LedgerLine line) =>
        _ledger.Upsert(new BsonDocument { ["_id"] = line.Sequence, ["line"] = EntryJson.WriteRow(line) });

    private void UpsertMeta(string id, BsonDocument row)
    {
        row["_id"] = id;
        _meta.Upsert(row);
    }
}
