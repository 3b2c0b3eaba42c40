using Lucene.Net.Search;

namespace CchcBot.Knowledge.Indexing;

/// <summary>
/// One search on one state of the index, in two stages: candidates by the question's rarer terms and pairs, then the
/// full score of each candidate.
/// </summary>
internal sealed class PassageSearch(IndexSearcher searcher, Lexicon lexicon, SyllableSet syllables)
{
    private const int Candidates = 200;

    /// <summary>So few passages are scored each, which takes less time than finding the best of them.</summary>
    private const int SmallScope = 1000;

    /// <summary>Terms for each token of a passage, about: folded, exact where it differs, pair.</summary>
    private const double TermsPerToken = 2.6;

    /// <summary>The hits, best first: before all others what belongs to a document that the question names by its number.</summary>
    public IReadOnlyList<PassageHit> Run(PassageQuery query)
    {
        var vocabulary = new Vocabulary(searcher.IndexReader);
        var plan = Plan(query.Text, vocabulary, lexicon, syllables);
        var scope = PassageScope.Find(searcher.IndexReader, query);
        var wanted = Math.Max(Candidates, query.Top);
        var named = Find(CandidateQuery.OfNames(plan), scope, wanted).ToHashSet();
        var candidates = scope is { Count: <= SmallScope }
            ? [.. scope.Records(searcher.IndexReader)]
            : FindCandidates(plan, vocabulary, scope, query.Top, wanted);
        var scorer = new PassageScorer(plan, vocabulary.AverageTerms / TermsPerToken);
        var reading = new CandidateReader(searcher.IndexReader, new PassageMatcher(plan), scorer);
        var scored = reading.Read([.. candidates.Union(named).Order()]).Where(candidate => candidate.Coverage > 0 || named.Contains(candidate.Record))
            .OrderByDescending(candidate => named.Contains(candidate.Record))
            .ThenByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Record);
        return [.. NewestVersions([.. scored])
            .Take(query.Top)
            .Select(candidate => new PassageHit(PassageFields.ToPassage(searcher.Doc(candidate.Record)), candidate.Score, candidate.Coverage))];
    }

    /// <summary>What a question is searched for in this state of the index.</summary>
    public static QueryPlan Plan(string question, Vocabulary vocabulary, Lexicon lexicon, SyllableSet syllables) =>
        new QueryPlanner(lexicon, vocabulary, new SpellingRepair(vocabulary, syllables)).Plan(question);

    private int[] FindCandidates(QueryPlan plan, Vocabulary vocabulary, PassageScope? scope, int top, int wanted)
    {
        var found = Find(CandidateQuery.Create(plan, vocabulary, withCommonTerms: false), scope, wanted);
        return found.Length < top
            ? Find(CandidateQuery.Create(plan, vocabulary, withCommonTerms: true), scope, wanted)
            : found;
    }

    private int[] Find(Query? query, Filter? scope, int wanted) =>
        query is null ? [] : Array.ConvertAll(searcher.Search(query, scope, wanted).ScoreDocs, hit => hit.Doc);

    /// <summary>Of the same clause of the same document, the newest stands where the best of them stood.</summary>
    private static IEnumerable<ScoredRecord> NewestVersions(List<ScoredRecord> scored)
    {
        var newest = new Dictionary<long, ScoredRecord>();
        foreach (var candidate in scored)
        {
            if (candidate.Place != 0 && (!newest.TryGetValue(candidate.Place, out var other) || candidate.Order > other.Order))
            {
                newest[candidate.Place] = candidate;
            }
        }

        foreach (var candidate in scored)
        {
            if (candidate.Place == 0)
            {
                yield return candidate;
            }
            else if (newest.Remove(candidate.Place, out var version))
            {
                yield return version;
            }
        }
    }
}
