using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CchcBot.Knowledge.Indexing;

/// <summary>Reads what stands beside candidates in the index, and scores them.</summary>
internal sealed class CandidateReader(IndexReader reader, PassageMatcher matcher, PassageScorer scorer)
{
    /// <summary>The candidates, scored.</summary>
    /// <param name="records">Record numbers, rising.</param>
    public IEnumerable<ScoredRecord> Read(IReadOnlyList<int> records)
    {
        var read = 0;
        foreach (var leaf in reader.Leaves)
        {
            var end = leaf.DocBase + leaf.AtomicReader.MaxDoc;
            if (read == records.Count || records[read] >= end)
            {
                continue;
            }

            var codes = leaf.AtomicReader.GetBinaryDocValues(PassageFields.Codes);
            var places = leaf.AtomicReader.GetNumericDocValues(PassageFields.Place);
            var orders = leaf.AtomicReader.GetNumericDocValues(PassageFields.Order);
            var bytes = new BytesRef();
            for (; read < records.Count && records[read] < end; read++)
            {
                var inLeaf = records[read] - leaf.DocBase;
                codes.Get(inLeaf, bytes);
                matcher.Read(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
                yield return new ScoredRecord(
                    records[read], scorer.Score(matcher.Match), scorer.Coverage(matcher.Match), places.Get(inLeaf), orders.Get(inLeaf));
            }
        }
    }
}
