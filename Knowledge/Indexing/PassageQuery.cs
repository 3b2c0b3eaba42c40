namespace CchcBot.Knowledge.Indexing;

/// <summary>A search for passages.</summary>
/// <param name="Text">Words in any spelling, with or without diacritics.</param>
/// <param name="Top">How many hits are wanted, 1 to 1000.</param>
/// <param name="DocumentIds">Only passages of these documents; null for all.</param>
public sealed record PassageQuery(string Text, int Top, IReadOnlyCollection<string>? DocumentIds = null);
