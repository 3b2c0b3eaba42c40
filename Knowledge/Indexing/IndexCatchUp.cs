using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Indexing;

/// <summary>
/// Brings an index up to the store it is a projection of: at start and after every load. What a crash took from the
/// index is read again from the store.
/// </summary>
public sealed class IndexCatchUp(PassageIndex index, IKnowledgeStore store)
{
    private readonly Lock _oneAtATime = new();

    /// <summary>Indexes what the store has and the index does not; returns how many documents that were.</summary>
    public int Run(CancellationToken cancellationToken)
    {
        lock (_oneAtATime)
        {
            if (index.Sequence > store.Sequence)
            {
                index.Clear();
            }

            return Follow(cancellationToken);
        }
    }

    /// <summary>Empties the index and builds it from the store.</summary>
    public int Rebuild(CancellationToken cancellationToken)
    {
        lock (_oneAtATime)
        {
            index.Clear();
            return Follow(cancellationToken);
        }
    }

    /// <summary>What index and store do not agree in, one English sentence for each document; empty when they agree.</summary>
    public IReadOnlyList<string> Verify(CancellationToken cancellationToken)
    {
        lock (_oneAtATime)
        {
            // Entries without a document leave nothing in the index: to be behind those is no disagreement.
            if (index.Sequence > store.Sequence || store.ReadAfter(index.Sequence).Any(entry => entry.Entry is DocumentStored or FieldCorrected))
            {
                return [$"The index stands at entry {index.Sequence}, the store at entry {store.Sequence}."];
            }

            var stored = store.ListDocumentHeaders().Select(header => header.Document.Id).ToHashSet(StringComparer.Ordinal);
            return
            [
                .. index.ListDocumentIds().Where(id => !stored.Contains(id)).Select(id => $"The index has document {id}, which the store has not."),
                .. stored.Where(id => !IsIndexed(id, cancellationToken)).Select(id => $"Document {id} is not in the index as the store has it."),
            ];
        }
    }

    /// <summary>The document as it now stands, with what people corrected, when an entry is about one.</summary>
    private OfficialDocument? FindChanged(StoreEntry entry) => entry switch
    {
        DocumentStored stored => store.FindDocument(stored.Document.Id)?.Document,
        FieldCorrected corrected => store.FindDocument(corrected.DocumentId)?.Document,
        _ => null,
    };

    private bool IsIndexed(string documentId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var expected = Passages.Of(store.FindDocument(documentId)!.Document);
        return index.ReadDocument(documentId).SequenceEqual(expected.Select(passage => passage with { Facets = PassageFacets.None }));
    }

    private int Follow(CancellationToken cancellationToken)
    {
        var documents = 0;
        var sequence = index.Sequence;
        foreach (var entry in store.ReadAfter(sequence))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (FindChanged(entry.Entry) is { } document)
            {
                index.Add(document.Id, Passages.Of(document)
                    .Select(passage => passage with { Facets = passage.Facets with { Order = entry.Sequence } }));
                documents++;
            }

            sequence = entry.Sequence;
        }

        if (sequence > index.Sequence)
        {
            index.Refresh();
            index.Commit(sequence);
        }

        return documents;
    }
}
