using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CchcBot.Knowledge.Indexing;

/// <summary>The first stage's query: any of the question's terms, the rarest first and no more than are worth their time.</summary>
internal static class CandidateQuery
{
    private const int MostTerms = 64;

    /// <summary>
    /// The passages that all terms together may stand in, each counted as often as it has one of them: what bounds the
    /// time of a question, whatever it is.
    /// </summary>
    private const int MostPostings = 1_500_000;

    /// <summary>A term in more than this share of the passages costs more time than it finds.</summary>
    private const double CommonShare = 0.05;

    /// <summary>Below this many passages every term is cheap.</summary>
    private const int SmallIndex = 20_000;

    /// <summary>The passages of the documents that the question names; null when it names none.</summary>
    public static Query? OfNames(QueryPlan plan)
    {
        if (plan.Names.Count == 0)
        {
            return null;
        }

        var query = new BooleanQuery(disableCoord: true);
        foreach (var name in plan.Names.Take(MostTerms))
        {
            query.Add(new TermQuery(new Term(PassageFields.Terms, name)), Occur.SHOULD);
        }

        return query;
    }

    /// <summary>The query; null when no term of the plan is worth asking for.</summary>
    public static Query? Create(QueryPlan plan, Vocabulary vocabulary, bool withCommonTerms)
    {
        var limit = withCommonTerms || vocabulary.PassageCount < SmallIndex
            ? int.MaxValue
            : (int)(vocabulary.PassageCount * CommonShare);
        var terms = Weights(plan).Select(entry => (Term: entry.Key, Weight: entry.Value, Frequency: vocabulary.Frequency(entry.Key)))
            .Where(entry => entry.Frequency > 0 && entry.Frequency <= limit)
            .OrderBy(entry => entry.Frequency)
            .Take(MostTerms)
            .ToList();
        terms = terms.GetRange(0, Affordable(terms.ConvertAll(entry => entry.Frequency)));
        if (terms.Count == 0)
        {
            return null;
        }

        var query = new BooleanQuery(disableCoord: true);
        foreach (var (term, weight, _) in terms)
        {
            query.Add(new TermQuery(new Term(PassageFields.Terms, term)) { Boost = (float)weight }, Occur.SHOULD);
        }

        return query;
    }

    /// <summary>How many of the terms, the rarest first, stay within <see cref="MostPostings"/>; one at least.</summary>
    private static int Affordable(List<int> frequencies)
    {
        var postings = 0L;
        var count = 0;
        while (count < frequencies.Count && (count == 0 || postings + frequencies[count] <= MostPostings))
        {
            postings += frequencies[count++];
        }

        return count;
    }

    private static Dictionary<string, double> Weights(QueryPlan plan)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var i = 0; i < plan.Units.Count; i++)
        {
            var unit = plan.Units[i];
            Add(weights, unit.Term, unit.Weight);
            foreach (var alternative in unit.Alternatives)
            {
                Add(weights, alternative.Term, unit.Weight * alternative.Weight);
            }

            if (i + 1 < plan.Units.Count)
            {
                Add(weights, IndexTerm.Pair(unit.Folded, plan.Units[i + 1].Folded), plan.PairWeight(i));
            }
        }

        return weights;
    }

    private static void Add(Dictionary<string, double> weights, string term, double weight)
    {
        if (weight > 0)
        {
            weights[term] = weights.GetValueOrDefault(term) + weight;
        }
    }
}
