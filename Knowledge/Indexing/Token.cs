namespace CchcBot.Knowledge.Indexing;

/// <summary>One syllable or number of a text (âm tiết), in the two forms that are compared.</summary>
/// <param name="Exact">Lower case with diacritics, in one spelling for each word: "hoà" is "hòa", "kỹ" is "kĩ".</param>
/// <param name="Folded">The same without diacritics.</param>
/// <param name="Start">Where it starts in the normalised text.</param>
/// <param name="Length">How many characters of the normalised text it takes.</param>
internal readonly record struct Token(string Exact, string Folded, int Start, int Length)
{
    /// <summary>Whether it was written with diacritics.</summary>
    public bool IsMarked => !ReferenceEquals(Exact, Folded) && Exact != Folded;
}
