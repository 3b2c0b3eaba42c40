namespace CchcBot.Knowledge.Indexing;

/// <summary>A record of the index that was scored for one question.</summary>
/// <param name="Record">Its number in this state of the index.</param>
/// <param name="Score">As in <see cref="PassageHit"/>.</param>
/// <param name="Coverage">As in <see cref="PassageHit"/>.</param>
/// <param name="Place">As in <see cref="PassageFields.Place"/>.</param>
/// <param name="Order">As in <see cref="PassageFacets"/>.</param>
internal sealed record ScoredRecord(int Record, double Score, double Coverage, long Place, long Order);
