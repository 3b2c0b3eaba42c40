namespace CchcBot.Knowledge.Indexing;

/// <summary>How a token or a pair of neighbouring tokens is written as a term of the index.</summary>
internal static class IndexTerm
{
    /// <summary>The term that only the same diacritics meet.</summary>
    public static string Exact(string exact) => exact;

    /// <summary>The term that any diacritics meet.</summary>
    public static string Folded(string folded) => "~" + folded;

    /// <summary>The token of a term that <see cref="Folded"/> made; null for any other term.</summary>
    public static string? FoldedToken(string term) => term.StartsWith('~') ? term[1..] : null;

    /// <summary>The term of two neighbouring tokens, whatever their diacritics.</summary>
    public static string Pair(string firstFolded, string secondFolded) => $"{firstFolded}_{secondFolded}";
}
