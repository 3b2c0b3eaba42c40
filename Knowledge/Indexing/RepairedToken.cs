namespace CchcBot.Knowledge.Indexing;

/// <summary>A token of a question after spelling was looked at.</summary>
/// <param name="Token">As it is searched for: as typed, or what was most likely meant.</param>
/// <param name="Weight">How much a match counts: 1 as typed, less the less sure the repair is.</param>
/// <param name="Others">What else it may have meant.</param>
internal sealed record RepairedToken(Token Token, double Weight, IReadOnlyList<Alternative> Others)
{
    /// <summary>The token as it was typed.</summary>
    public static RepairedToken AsTyped(Token token) => new(token, 1, []);
}
