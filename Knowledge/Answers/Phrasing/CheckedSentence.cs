namespace CchcBot.Knowledge.Answers.Phrasing;

/// <summary>A sentence of a model that its sources bear out.</summary>
/// <param name="Words">The sentence without marks.</param>
/// <param name="Numbers">The sources that bear it out.</param>
internal sealed record CheckedSentence(string Words, IReadOnlyList<int> Numbers);
