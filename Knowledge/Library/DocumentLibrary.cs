using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Library;

/// <summary>The way to the stored documents: the catalogue as of now, and single documents with their texts.</summary>
public sealed class DocumentLibrary(IKnowledgeStore store)
{
    private readonly Lock _gate = new();
    private readonly RecentDocuments _recent = new();
    private DocumentCatalog? _catalog;
    private IReadOnlyList<StoredDocument>? _headers;

    /// <summary>The catalogue as the store stands now.</summary>
    public DocumentCatalog GetCatalog()
    {
        var headers = store.ListDocumentHeaders();
        lock (_gate)
        {
            if (_catalog is null || !ReferenceEquals(_headers, headers))
            {
                _catalog = new DocumentCatalog(headers);
                _headers = headers;
            }

            return _catalog;
        }
    }

    /// <summary>The whole document, which must exist.</summary>
    public OfficialDocument Get(string documentId)
    {
        // The header first: whatever changes the document afterwards replaces it, and what is kept under it is not found again.
        var header = GetCatalog().Find(documentId);
        if (header is not null && _recent.Find(header) is { } known)
        {
            return known;
        }

        var document = store.FindDocument(documentId)?.Document ?? throw new InvalidOperationException($"The store holds no document {documentId}.");
        if (header is not null)
        {
            _recent.Keep(header, document);
        }

        return document;
    }
}
