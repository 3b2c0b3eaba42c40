using Lucene.Net.Index;

namespace CchcBot.Knowledge.Indexing;

/// <summary>What one state of the index knows of terms: how many passages hold each, and how rare that makes it.</summary>
internal sealed class Vocabulary(IndexReader reader)
{
    /// <summary>How many passages there are, deleted ones that are not yet merged away included.</summary>
    public int PassageCount { get; } = Math.Max(1, reader.MaxDoc);

    /// <summary>The average number of terms of a passage.</summary>
    public double AverageTerms { get; } =
        Math.Max(1.0, (double)reader.GetSumTotalTermFreq(PassageFields.Terms) / Math.Max(1, reader.MaxDoc));

    /// <summary>How many passages hold the term.</summary>
    public int Frequency(string term) => reader.DocFreq(new Term(PassageFields.Terms, term));

    /// <summary>Whether any passage holds the term.</summary>
    public bool Contains(string term) => Frequency(term) > 0;

    /// <summary>The inverse document frequency of a term that so many passages hold, never negative.</summary>
    public double Rarity(int frequency) => Math.Log(1 + ((PassageCount - frequency + 0.5) / (frequency + 0.5)));
}
