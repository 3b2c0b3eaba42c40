using CchcBot.Knowledge.Indexing;

namespace CchcBot.Bot.Benchmarks.Indexing;

/// <summary>
/// BM25 written by hand (k1 1.2, b 0.75) over syllables and pairs of syllables, every passage scored: the published
/// lexical baseline, and an oracle that no engine stands behind.
/// </summary>
internal sealed class PlainBm25Engine : IPassageEngine
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    private readonly Dictionary<string, List<(int Passage, int Count)>> _postings = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];
    private readonly List<int> _lengths = [];

    /// <inheritdoc />
    public string Name => "plain BM25, syllables and pairs";

    /// <inheritdoc />
    public long Bytes => 0;

    /// <inheritdoc />
    public void Build(IEnumerable<BenchmarkPassage> passages)
    {
        foreach (var passage in passages)
        {
            var terms = Terms($"{passage.Title}\n{passage.Text}");
            foreach (var group in terms.GroupBy(term => term, StringComparer.Ordinal))
            {
                if (!_postings.TryGetValue(group.Key, out var postings))
                {
                    _postings[group.Key] = postings = [];
                }

                postings.Add((_ids.Count, group.Count()));
            }

            _ids.Add(passage.Id);
            _lengths.Add(terms.Count);
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Search(string question, int top)
    {
        var scores = new double[_ids.Count];
        var average = _lengths.Average();
        foreach (var term in Terms(question))
        {
            if (!_postings.TryGetValue(term, out var postings))
            {
                continue;
            }

            var rarity = Math.Log(1 + ((_ids.Count - postings.Count + 0.5) / (postings.Count + 0.5)));
            foreach (var (passage, count) in postings)
            {
                scores[passage] += rarity * count * (K1 + 1) / (count + (K1 * (1 - B + (B * _lengths[passage] / average))));
            }
        }

        return [.. Enumerable.Range(0, scores.Length).Where(i => scores[i] > 0).OrderByDescending(i => scores[i]).Take(top).Select(i => _ids[i])];
    }

    /// <inheritdoc />
    public void Dispose() => _postings.Clear();

    private static List<string> Terms(string text)
    {
        var tokens = VietnameseTokenizer.Tokenize(text);
        return [.. tokens.Select(token => token.Exact), .. tokens.Zip(tokens.Skip(1), (one, next) => $"{one.Exact} {next.Exact}")];
    }
}
