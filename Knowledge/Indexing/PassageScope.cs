using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CchcBot.Knowledge.Indexing;

/// <summary>
/// The passages that one query may find, in one state of the index: worked out before the search and applied while it
/// runs, never after it.
/// </summary>
internal sealed class PassageScope : Filter
{
    private readonly FixedBitSet[] _allowed;

    private PassageScope(FixedBitSet[] allowed) => _allowed = allowed;

    /// <summary>How many passages may be found.</summary>
    public int Count => _allowed.Sum(leaf => leaf.Cardinality);

    /// <summary>The scope of a query; null when it may find everything.</summary>
    public static PassageScope? Find(IndexReader reader, PassageQuery query)
    {
        List<IReadOnlyCollection<Term>> needed = [.. Facet.TermsOf(query).Select(term => new[] { new Term(PassageFields.Facets, term) })];
        if (query.DocumentIds is not null)
        {
            needed.Add(Ids(query.DocumentIds));
        }

        return needed.Count == 0 && query.ExceptDocumentIds.Count == 0
            ? null
            : new PassageScope([.. reader.Leaves.Select(leaf => Allowed(leaf.AtomicReader, needed, Ids(query.ExceptDocumentIds)))]);
    }

    /// <summary>The record numbers of all that may be found, rising.</summary>
    public IEnumerable<int> Records(IndexReader reader)
    {
        foreach (var leaf in reader.Leaves)
        {
            var records = _allowed[leaf.Ord].GetIterator();
            while (records.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                yield return leaf.DocBase + records.DocID;
            }
        }
    }

    /// <inheritdoc />
    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs) =>
        BitsFilteredDocIdSet.Wrap(_allowed[context.Ord], acceptDocs);

    private static Term[] Ids(IReadOnlyCollection<string> documentIds) => [.. documentIds.Select(id => new Term(PassageFields.DocumentId, id))];

    private static FixedBitSet Allowed(AtomicReader reader, List<IReadOnlyCollection<Term>> needed, Term[] excluded)
    {
        var allowed = needed.Count > 0 ? WithAny(reader, needed[0]) : All(reader);
        foreach (var terms in needed.Skip(1))
        {
            allowed.And(WithAny(reader, terms));
        }

        if (excluded.Length > 0)
        {
            allowed.AndNot(WithAny(reader, excluded));
        }

        return allowed;
    }

    /// <summary>Those with any of the terms, deleted ones left out.</summary>
    private static FixedBitSet WithAny(AtomicReader reader, IReadOnlyCollection<Term> terms)
    {
        var found = new FixedBitSet(reader.MaxDoc);
        foreach (var term in terms)
        {
            var postings = reader.GetTermDocsEnum(term);
            while (postings is not null && postings.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                found.Set(postings.DocID);
            }
        }

        return found;
    }

    private static FixedBitSet All(AtomicReader reader)
    {
        var all = new FixedBitSet(reader.MaxDoc);
        all.Set(0, reader.MaxDoc);
        for (var record = 0; reader.LiveDocs is { } live && record < reader.MaxDoc; record++)
        {
            if (!live.Get(record))
            {
                all.Clear(record);
            }
        }

        return all;
    }
}
