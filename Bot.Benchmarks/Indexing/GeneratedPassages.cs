using CchcBot.Knowledge.Evaluation;

namespace CchcBot.Bot.Benchmarks.Indexing;

/// <summary>
/// As many passages as wanted that read like the texts of a retrieval set (each syllable follows the one before as it
/// does there), with rare words of their own topics; and questions cut out of them. Synthetic: it ranks engines and
/// shows their speed, it says nothing of the quality of answers.
/// </summary>
internal sealed class GeneratedPassages
{
    private const ulong Seed = 20240223;
    private const int Topics = 4000;

    private readonly Dictionary<string, List<string>> _followers = new(StringComparer.Ordinal);
    private readonly List<string> _syllables = [];

    /// <summary>Learns from the texts of a set.</summary>
    public GeneratedPassages(RetrievalSet set)
    {
        foreach (var text in set.Texts)
        {
            var words = text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            _syllables.AddRange(words);
            for (var i = 0; i + 1 < words.Length; i++)
            {
                (_followers.TryGetValue(words[i], out var followers) ? followers : _followers[words[i]] = []).Add(words[i + 1]);
            }
        }
    }

    /// <summary>The same passages for the same count, every time.</summary>
    public IEnumerable<BenchmarkPassage> Create(int count)
    {
        var random = new SeededRandom(Seed);
        for (var i = 0; i < count; i++)
        {
            yield return new BenchmarkPassage($"p{i}", "", Text(random));
        }
    }

    /// <summary>Questions: a window of three to twelve syllables of a passage, one in seven dropped.</summary>
    public static IReadOnlyList<BenchmarkQuestion> Questions(IEnumerable<BenchmarkPassage> passages, int passageCount, int count)
    {
        var random = new SeededRandom(Seed + 1);
        var step = Math.Max(1, passageCount / count);
        var questions = new List<BenchmarkQuestion>(count);
        foreach (var passage in passages.Where((_, i) => i % step == step / 2).Take(count))
        {
            var words = passage.Text.Split(' ');
            var length = 4 + random.Next(9);
            var start = random.Next(words.Length - length);
            var window = words.Skip(start).Take(length).Where((_, i) => i < 2 || random.Next(7) > 0);
            questions.Add(new BenchmarkQuestion(string.Join(' ', window).ToLowerInvariant(), new HashSet<string> { passage.Id }));
        }

        return questions;
    }

    private string Text(SeededRandom random)
    {
        var length = 70 + random.Next(61);
        var topic = random.Next(Topics) * (random.Next(Topics) + 1) / Topics;
        var words = new List<string>(length);
        var word = _syllables[random.Next(_syllables.Count)];
        while (words.Count < length)
        {
            words.Add(word);
            if (random.Next(25) == 0)
            {
                words.Add(_syllables[topic * 37 % _syllables.Count]);
                words.Add(_syllables[topic * 101 % _syllables.Count]);
            }

            word = _followers.TryGetValue(word, out var followers)
                ? followers[random.Next(followers.Count)]
                : _syllables[random.Next(_syllables.Count)];
        }

        return string.Join(' ', words);
    }
}
