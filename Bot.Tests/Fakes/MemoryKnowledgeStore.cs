using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Tests.Fakes;

/// <summary>The store's promises without a disk.</summary>
internal sealed class MemoryKnowledgeStore : IKnowledgeStore
{
    private readonly List<SequencedEntry> _entries = [];
    private readonly Dictionary<string, byte[]> _files = [];

    public long Sequence => _entries.Count;

    public Task<AppendResult> AppendAsync(StoreEntry entry, CancellationToken cancellationToken)
    {
        lock (_entries)
        {
            if (_entries.Find(known => known.Entry.Key == entry.Key) is { } earlier)
            {
                return Task.FromResult(new AppendResult(earlier.Sequence, false));
            }

            _entries.Add(new SequencedEntry(_entries.Count + 1, entry));
            return Task.FromResult(new AppendResult(_entries.Count, true));
        }
    }

    public IEnumerable<SequencedEntry> ReadAfter(long sequence) => _entries.Where(entry => entry.Sequence > sequence);

    public StoredDocument? FindDocument(string documentId) => ListDocumentHeaders().FirstOrDefault(stored => stored.Document.Id == documentId);

    public IReadOnlyList<StoredDocument> ListDocumentHeaders() =>
    [
        .. _entries.Select(entry => entry.Entry).OfType<DocumentStored>().GroupBy(entry => entry.Document.Id).Select(versions => StoredDocument.Of(
            versions.Last(), [.. _entries.Select(entry => entry.Entry).OfType<FieldCorrected>().Where(corrected => corrected.DocumentId == versions.Key)])),
    ];

    public Roster GetRoster() => _entries.Select(entry => entry.Entry).OfType<RosterReplaced>().LastOrDefault()?.Roster ?? Roster.Empty;

    public IReadOnlyList<LedgerLine> ListAcknowledgements() =>
        [.. _entries.Where(entry => entry.Entry is AcknowledgementRecorded).Select(entry =>
        {
            var recorded = (AcknowledgementRecorded)entry.Entry;
            var withdrawal = _entries.Select(other => other.Entry).OfType<AcknowledgementWithdrawn>()
                .FirstOrDefault(other => other.AcknowledgementId == recorded.Acknowledgement.Id);
            return new LedgerLine(entry.Sequence, recorded.Acknowledgement, recorded.At, withdrawal);
        })];

    public Task<string> SaveFileAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content.Span));
        _files[hash] = content.ToArray();
        return Task.FromResult(hash);
    }

    public byte[]? FindFile(string fileHash) => _files.GetValueOrDefault(fileHash);

    public Task<StoreReport> VerifyAsync(CancellationToken cancellationToken) => Task.FromResult(new StoreReport(Sequence, _files.Count, []));

    public Task RebuildAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
