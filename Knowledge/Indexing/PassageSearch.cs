using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CchcBot.Knowledge.Indexing;

/// <summary>
/// One search on one state of the index, in two stages: candidates by the question's rarer terms and pairs, then the
/// full score of each candidate.
/// </summary>
internal sealed class PassageSearch(IndexSearcher searcher, Lexicon lexicon, SyllableSet syllables)
{
    private const int Candidates = 200;

    /// <summary>Terms for each token of a passage, about: folded, exact where it differs, pair.</summary>
    private const double TermsPerToken = 2.6;

    /// <summary>The hits, best first.</summary>
    public IReadOnlyList<PassageHit> Run(PassageQuery query)
    {
        var vocabulary = new Vocabulary(searcher.IndexReader);
        var plan = new QueryPlanner(lexicon, vocabulary, new SpellingRepair(vocabulary, syllables)).Plan(query.Text);
        var candidates = FindCandidates(plan, vocabulary, query);
        var scorer = new PassageScorer(plan, vocabulary.AverageTerms / TermsPerToken);
        return [.. Score(candidates, new PassageMatcher(plan), scorer)
            .OrderByDescending(scored => scored.Score).ThenBy(scored => scored.Record)
            .Take(query.Top)
            .Select(scored => new PassageHit(PassageFields.ToPassage(searcher.Doc(scored.Record)), scored.Score, scored.Coverage))];
    }

    /// <summary>The candidates' record numbers in rising order.</summary>
    private int[] FindCandidates(QueryPlan plan, Vocabulary vocabulary, PassageQuery query)
    {
        var wanted = Math.Max(Candidates, query.Top);
        var filter = query.DocumentIds is null ? null : new DocumentFilter(query.DocumentIds);
        var found = Find(CandidateQuery.Create(plan, vocabulary, withCommonTerms: filter is not null), filter, wanted);
        if (found.Length < query.Top && filter is null)
        {
            found = Find(CandidateQuery.Create(plan, vocabulary, withCommonTerms: true), filter, wanted);
        }

        Array.Sort(found);
        return found;
    }

    private int[] Find(Query? query, Filter? filter, int wanted) =>
        query is null ? [] : Array.ConvertAll(searcher.Search(query, filter, wanted).ScoreDocs, hit => hit.Doc);

    private IEnumerable<(int Record, double Score, double Coverage)> Score(
        int[] candidates, PassageMatcher matcher, PassageScorer scorer)
    {
        var leaves = searcher.IndexReader.Leaves;
        var codes = new BytesRef();
        BinaryDocValues? values = null;
        var end = -1;
        var start = 0;
        foreach (var record in candidates)
        {
            if (record >= end)
            {
                var leaf = leaves[ReaderUtil.SubIndex(record, leaves)];
                values = leaf.AtomicReader.GetBinaryDocValues(PassageFields.Codes);
                start = leaf.DocBase;
                end = start + leaf.AtomicReader.MaxDoc;
            }

            values!.Get(record - start, codes);
            matcher.Read(codes.Bytes.AsSpan(codes.Offset, codes.Length));
            yield return (record, scorer.Score(matcher.Match), scorer.Coverage(matcher.Match));
        }
    }
}
