namespace CchcBot.Knowledge.Indexing;

/// <summary>How a token or a pair of neighbouring tokens is written as a term of the index.</summary>
internal static class IndexTerm
{
    /// <summary>No document's number has more tokens than this.</summary>
    public const int LongestName = 8;

    /// <summary>The term that only the same diacritics meet.</summary>
    public static string Exact(string exact) => exact;

    /// <summary>The term that any diacritics meet.</summary>
    public static string Folded(string folded) => "~" + folded;

    /// <summary>The token of a term that <see cref="Folded"/> made; null for any other term.</summary>
    public static string? FoldedToken(string term) => term.StartsWith('~') ? term[1..] : null;

    /// <summary>The term of two neighbouring tokens, whatever their diacritics.</summary>
    public static string Pair(string firstFolded, string secondFolded) => $"{firstFolded}_{secondFolded}";

    /// <summary>The term of a document's whole number (số, ký hiệu), by its folded tokens.</summary>
    public static string Name(IEnumerable<string> folded) => "#" + string.Join('_', folded);
}
