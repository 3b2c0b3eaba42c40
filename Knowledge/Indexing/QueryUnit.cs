namespace CchcBot.Knowledge.Indexing;

/// <summary>One syllable or number that a question asks for.</summary>
/// <param name="Exact">With diacritics, as in <see cref="Token"/>.</param>
/// <param name="Folded">Without.</param>
/// <param name="NeedsMarks">Whether diacritics count: they were typed.</param>
/// <param name="Weight">0 for a word of asking ("là gì"), 1 for a content word.</param>
/// <param name="MatchWeight">How much a match counts: 1 as typed, less when spelling was repaired.</param>
/// <param name="Rarity">Inverse document frequency.</param>
/// <param name="Alternatives">Other writings that count as this one: short forms, synonyms, likely corrections.</param>
internal sealed record QueryUnit(
    string Exact,
    string Folded,
    bool NeedsMarks,
    double Weight,
    double MatchWeight,
    double Rarity,
    IReadOnlyList<Alternative> Alternatives)
{
    /// <summary>The term of the index that finds this unit.</summary>
    public string Term => NeedsMarks ? IndexTerm.Exact(Exact) : IndexTerm.Folded(Folded);
}
