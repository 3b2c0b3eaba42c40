namespace CchcBot.Bot.Benchmarks.Reading;

/// <summary>What a reader made of some files.</summary>
/// <param name="Failed">Files that gave nothing.</param>
/// <param name="Characters">Characters read.</param>
/// <param name="Valid">Words that are Vietnamese syllables.</param>
/// <param name="Words">All words of letters.</param>
internal sealed record ReadingTally(int Failed, long Characters, long Valid, long Words)
{
    /// <summary>Both together.</summary>
    public ReadingTally Add(ReadingTally other) =>
        new(Failed + other.Failed, Characters + other.Characters, Valid + other.Valid, Words + other.Words);
}
