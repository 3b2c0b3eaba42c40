using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage.Journaling;
using Microsoft.Extensions.Logging;

namespace CchcBot.Knowledge.Storage.LiteDb;

/// <summary>The store of one process: journal and kept files are the truth, LiteDB is the projection.</summary>
internal sealed class LiteDbKnowledgeStore : IKnowledgeStore
{
    private readonly string _dataFolder;
    private readonly KeptFiles _files;
    private readonly ProjectedJournal _journal;
    private readonly GroupCommit _commit;

    private LiteDbKnowledgeStore(string dataFolder, KeptFiles files, ProjectedJournal journal, TimeProvider time)
    {
        _dataFolder = dataFolder;
        _files = files;
        _journal = journal;
        _commit = new GroupCommit(journal, time);
    }

    /// <inheritdoc />
    public long Sequence => _journal.View.Sequence;

    /// <summary>Opens the store of a data folder whose lock is held.</summary>
    /// <exception cref="StoreDamagedException">The journal is damaged; nothing was changed.</exception>
    public static LiteDbKnowledgeStore Open(
        StoreLock storeLock, TimeProvider time, ILogger<LiteDbKnowledgeStore> logger, long segmentSize = Journal.DefaultSegmentSize)
    {
        var folder = storeLock.DataFolder;
        var files = new KeptFiles(Path.Combine(folder, "files"));
        try
        {
            return new LiteDbKnowledgeStore(folder, files, ProjectedJournal.Open(folder, segmentSize, time, logger), time);
        }
        catch (StoreDamagedException exception)
        {
            // Whoever has to mend it needs to know everything that is wrong, not only the first thing.
            var report = StoreVerification.Run(folder, files, null, CancellationToken.None);
            throw new StoreDamagedException([.. exception.Problems.Union(report.Problems)]);
        }
    }

    /// <inheritdoc />
    public Task<AppendResult> AppendAsync(StoreEntry entry, CancellationToken cancellationToken)
    {
        // Once it is queued it will be written: to give up waiting would leave the caller not knowing.
        cancellationToken.ThrowIfCancellationRequested();
        return _commit.AppendAsync(entry);
    }

    /// <inheritdoc />
    public IEnumerable<SequencedEntry> ReadAfter(long sequence)
    {
        var newest = Sequence;
        return _journal.Journal.ReadAfter(sequence)
            .TakeWhile(record => record.Sequence <= newest)
            .Select(record => new SequencedEntry(record.Sequence, EntryJson.Read(record.Sequence, record.Payload.Span)) { Record = record });
    }

    /// <inheritdoc />
    public StoredDocument? FindDocument(string documentId)
    {
        if (_journal.FindDocument(documentId) is not { } position)
        {
            return null;
        }

        var stored = (DocumentStored)ProjectedEntry.Of(_journal.Journal.ReadAt(position)).Entry;
        return StoredDocument.Of(stored, _journal.View.FindHeader(documentId)?.Header.Corrections ?? []);
    }

    /// <inheritdoc />
    public IReadOnlyList<StoredDocument> ListDocumentHeaders() => _journal.View.Headers;

    /// <inheritdoc />
    public Roster GetRoster() => _journal.View.Roster;

    /// <inheritdoc />
    public IReadOnlyList<LedgerLine> ListAcknowledgements() => _journal.View.Ledger;

    /// <inheritdoc />
    public Task<string> SaveFileAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        Task.Run(() => _files.Save(content), cancellationToken);

    /// <inheritdoc />
    public byte[]? FindFile(string fileHash) => _files.Find(fileHash);

    /// <inheritdoc />
    public Task<StoreReport> VerifyAsync(CancellationToken cancellationToken) =>
        Task.Run(() => StoreVerification.Run(_dataFolder, _files, _journal, cancellationToken), cancellationToken);

    /// <inheritdoc />
    public Task RebuildAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _commit.RebuildAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _commit.CompleteAsync();
        _journal.Dispose();
    }
}
