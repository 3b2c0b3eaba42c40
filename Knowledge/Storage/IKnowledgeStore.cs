using CchcBot.Knowledge.Organization;

namespace CchcBot.Knowledge.Storage;

/// <summary>
/// The store's port. Its truth is the sequence of entries and the files; everything that it answers queries from is
/// derived from them. An engine promises: when <see cref="AppendAsync"/> has returned, the entry survives the death of
/// the process and of the machine, and every query sees it.
/// </summary>
public interface IKnowledgeStore : IAsyncDisposable
{
    /// <summary>The number of the newest entry; 0 for an empty store.</summary>
    long Sequence { get; }

    /// <summary>Appends an entry, once per key.</summary>
    Task<AppendResult> AppendAsync(StoreEntry entry, CancellationToken cancellationToken);

    /// <summary>The entries after <paramref name="sequence"/>, in order.</summary>
    IEnumerable<SequencedEntry> ReadAfter(long sequence);

    /// <summary>The document with this identity, or null.</summary>
    StoredDocument? FindDocument(string documentId);

    /// <summary>Every document without its text and provisions, in the order of storing.</summary>
    IReadOnlyList<StoredDocument> ListDocumentHeaders();

    /// <summary>The roster as last imported.</summary>
    Roster GetRoster();

    /// <summary>The ledger: every acknowledgement ever recorded, withdrawn ones included, in order.</summary>
    IReadOnlyList<LedgerLine> ListAcknowledgements();

    /// <summary>Keeps a file under its SHA-256, durably, and returns that in lower-case hexadecimal.</summary>
    Task<string> SaveFileAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>The bytes of a kept file, or null.</summary>
    byte[]? FindFile(string fileHash);

    /// <summary>Reads everything again and says what does not agree.</summary>
    Task<StoreReport> VerifyAsync(CancellationToken cancellationToken);

    /// <summary>Throws the projection away and builds it again from the journal.</summary>
    Task RebuildAsync(CancellationToken cancellationToken);
}
