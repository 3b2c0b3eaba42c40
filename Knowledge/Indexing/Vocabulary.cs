using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CchcBot.Knowledge.Indexing;

/// <summary>
/// What one state of the index knows of terms: how many passages hold each, and how rare that makes it. For one search:
/// it remembers what it was asked. Not for two threads at once.
/// </summary>
internal sealed class Vocabulary
{
    private readonly List<TermsEnum> _segments;
    private readonly Dictionary<string, int> _frequencies = new(StringComparer.Ordinal);

    /// <summary>The terms of an open index.</summary>
    public Vocabulary(IndexReader reader)
    {
        PassageCount = Math.Max(1, reader.MaxDoc);
        AverageTerms = Math.Max(1.0, (double)reader.GetSumTotalTermFreq(PassageFields.Terms) / PassageCount);
        _segments = [.. reader.Leaves
            .Select(leaf => leaf.AtomicReader.GetTerms(PassageFields.Terms))
            .OfType<Terms>()
            .Select(terms => terms.GetEnumerator())];
    }

    /// <summary>How many passages there are, deleted ones that are not yet merged away included.</summary>
    public int PassageCount { get; }

    /// <summary>The average number of terms of a passage.</summary>
    public double AverageTerms { get; }

    /// <summary>How many passages hold the term.</summary>
    public int Frequency(string term)
    {
        if (_frequencies.TryGetValue(term, out var known))
        {
            return known;
        }

        var frequency = 0;
        var bytes = new BytesRef(term);
        foreach (var segment in _segments)
        {
            frequency += segment.SeekExact(bytes) ? segment.DocFreq : 0;
        }

        return _frequencies[term] = frequency;
    }

    /// <summary>Whether any passage holds the term.</summary>
    public bool Contains(string term) => Frequency(term) > 0;

    /// <summary>The inverse document frequency of a term that so many passages hold, never negative.</summary>
    public double Rarity(int frequency) => Math.Log(1 + ((PassageCount - frequency + 0.5) / (frequency + 0.5)));
}
