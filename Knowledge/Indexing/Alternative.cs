namespace CchcBot.Knowledge.Indexing;

/// <summary>Another writing that counts as a unit of the question.</summary>
/// <param name="Exact">With diacritics.</param>
/// <param name="Folded">Without.</param>
/// <param name="Weight">How much a match counts, up to 1.</param>
/// <param name="CoversNext">Whether the one token stands for the next unit too, as a short form does.</param>
/// <param name="NeedsMarks">Whether only the same diacritics count.</param>
internal sealed record Alternative(string Exact, string Folded, double Weight, bool CoversNext, bool NeedsMarks)
{
    /// <summary>The term of the index that finds this writing.</summary>
    public string Term => NeedsMarks && Exact != Folded ? IndexTerm.Exact(Exact) : IndexTerm.Folded(Folded);
}
