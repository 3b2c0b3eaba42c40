namespace CchcBot.Knowledge.Indexing;

/// <summary>The sentence of a passage that answers a question best, with the words that were asked for marked.</summary>
/// <param name="Sentence">The sentence, letter for letter as the passage has it.</param>
/// <param name="Start">Where it starts in the passage's text.</param>
/// <param name="Highlights">The words that were asked for, as ranges of characters in the sentence, rising and apart.</param>
internal sealed record Snippet(string Sentence, int Start, IReadOnlyList<Range> Highlights);
