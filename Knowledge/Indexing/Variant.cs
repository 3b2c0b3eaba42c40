namespace CchcBot.Knowledge.Indexing;

/// <summary>Another writing of a phrase.</summary>
/// <param name="Phrase">Its tokens.</param>
/// <param name="Weight">How much a match counts: 1 for an abbreviation, less for a synonym.</param>
internal sealed record Variant(IReadOnlyList<Token> Phrase, double Weight);
