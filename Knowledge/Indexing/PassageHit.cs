namespace CchcBot.Knowledge.Indexing;

/// <summary>A passage that a query found.</summary>
/// <param name="Passage">The passage as indexed.</param>
/// <param name="Score">Comparable within one result only; higher is better.</param>
/// <param name="Coverage">The share, 0 to 1, of the question's weight (by rarity) that the passage covers.</param>
public sealed record PassageHit(Passage Passage, double Score, double Coverage);
