using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CchcBot.Knowledge.Indexing;

/// <summary>Lets only the passages of some documents be found: applied while the query runs, never after it.</summary>
internal sealed class DocumentFilter(IReadOnlyCollection<string> documentIds) : Filter
{
    /// <inheritdoc />
    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
    {
        var reader = context.AtomicReader;
        var allowed = new FixedBitSet(reader.MaxDoc);
        foreach (var documentId in documentIds)
        {
            var postings = reader.GetTermDocsEnum(new Term(PassageFields.DocumentId, documentId));
            while (postings is not null && postings.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                allowed.Set(postings.DocID);
            }
        }

        return BitsFilteredDocIdSet.Wrap(allowed, acceptDocs);
    }
}
