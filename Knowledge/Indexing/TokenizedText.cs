using System.Buffers;

namespace CchcBot.Knowledge.Indexing;

/// <summary>A text in tokens, with what stands between them.</summary>
/// <param name="Normalized">The text that the tokens' positions count in.</param>
/// <param name="Tokens">In reading order.</param>
internal sealed record TokenizedText(string Normalized, List<Token> Tokens)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n;:›!?");

    /// <summary>Whether a sentence, line or heading ends before token <paramref name="index"/>.</summary>
    public bool IsBreakBefore(int index)
    {
        var start = Tokens[index - 1].Start + Tokens[index - 1].Length;
        var between = Normalized.AsSpan(start, Tokens[index].Start - start);
        return between.ContainsAny(Ends) || between.Contains(". ", StringComparison.Ordinal);
    }
}
