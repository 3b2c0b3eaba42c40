namespace CchcBot.Knowledge.Indexing;

/// <summary>
/// Repairs mistyped syllables of a question by what the index knows: letters that are no syllable become the near
/// syllable that goes with its neighbours; a syllable that passages have never beside these neighbours gets such a near
/// one as an alternative. A word that the index simply lacks stays what it is.
/// </summary>
internal sealed class SpellingRepair(Vocabulary vocabulary, SyllableSet syllables)
{
    /// <summary>For what is a word as it was typed, though not one that the index has.</summary>
    private const double DoubtfulWeight = 0.6;

    private const double LeftoverWeight = 0.9;
    private const double NearWeight = 0.8;
    private const double SuspectedWeight = 0.5;

    /// <summary>A shorter syllable has too many near ones to choose by frequency alone.</summary>
    private const int ShortestWithoutContext = 4;

    private const int MostOthers = 2;

    /// <summary>More suspects than this are no typing errors but another language.</summary>
    private const int MostRepairs = 40;

    /// <summary>The tokens, repaired where <paramref name="isRepairable"/> allows.</summary>
    public List<RepairedToken> Repair(IReadOnlyList<Token> tokens, Func<int, bool> isRepairable)
    {
        var repaired = tokens.Select(RepairedToken.AsTyped).ToList();
        var repairs = 0;
        for (var i = 0; i < tokens.Count && repairs < MostRepairs; i++)
        {
            if (!isRepairable(i) || char.IsAsciiDigit(tokens[i].Folded[0]) || IsAtHome(tokens, i))
            {
                continue;
            }

            repairs++;
            var previous = i > 0 ? repaired[i - 1].Token.Folded : null;
            var next = i + 1 < tokens.Count ? tokens[i + 1].Folded : null;
            repaired[i] = Repair(tokens[i], previous, next);
        }

        return repaired;
    }

    private bool IsAtHome(IReadOnlyList<Token> tokens, int i)
    {
        if (!IsKnown(tokens[i]))
        {
            return false;
        }

        var folded = tokens[i].Folded;
        return tokens.Count == 1
            || (i > 0 && vocabulary.Contains(IndexTerm.Pair(tokens[i - 1].Folded, folded)))
            || (i + 1 < tokens.Count && vocabulary.Contains(IndexTerm.Pair(folded, tokens[i + 1].Folded)));
    }

    private bool IsKnown(Token token) =>
        vocabulary.Contains(token.IsMarked ? IndexTerm.Exact(token.Exact) : IndexTerm.Folded(token.Folded));

    private RepairedToken Repair(Token token, string? previous, string? next)
    {
        if (IsKnown(token))
        {
            var likely = Rank(syllables.FindNear(token.Folded), previous, next).Where(candidate => candidate.Company > 0);
            return new RepairedToken(token, 1, Others(likely, SuspectedWeight));
        }

        if (TypingLeftovers.Fold(token.Folded) is { } meant && vocabulary.Contains(IndexTerm.Folded(meant)))
        {
            return new RepairedToken(Unmarked(token, meant), LeftoverWeight, []);
        }

        return RepairUnknown(token, previous, next);
    }

    private RepairedToken RepairUnknown(Token token, string? previous, string? next)
    {
        var isWord = SyllableShape.IsWellFormed(token.Folded);
        var near = Rank(syllables.FindNear(token.Folded).Append(token.Folded), previous, next)
            .Where(candidate => candidate.Company > 0 || (!isWord && candidate.Folded.Length >= ShortestWithoutContext))
            .ToList();
        if (near.Count == 0)
        {
            return RepairedToken.AsTyped(token);
        }

        var best = near[0].Folded;
        var weight = isWord ? DoubtfulWeight : NearWeight;
        return new RepairedToken(Unmarked(token, best), weight, Others(near.Skip(1), SuspectedWeight));
    }

    /// <summary>Those that the index has, best first: by how often they stand beside these neighbours, then by how often at all.</summary>
    private List<(string Folded, int Company)> Rank(IEnumerable<string> candidates, string? previous, string? next) =>
        [.. candidates
            .Select(folded => (Folded: folded, Company: Company(folded, previous, next), Frequency: vocabulary.Frequency(IndexTerm.Folded(folded))))
            .Where(candidate => candidate.Frequency > 0)
            .OrderByDescending(candidate => candidate.Company).ThenByDescending(candidate => candidate.Frequency)
            .Select(candidate => (candidate.Folded, candidate.Company))];

    private int Company(string folded, string? previous, string? next) =>
        (previous is null ? 0 : vocabulary.Frequency(IndexTerm.Pair(previous, folded)))
        + (next is null ? 0 : vocabulary.Frequency(IndexTerm.Pair(folded, next)));

    private static List<Alternative> Others(IEnumerable<(string Folded, int Company)> candidates, double weight) =>
        [.. candidates.Take(MostOthers).Select(candidate => new Alternative(candidate.Folded, candidate.Folded, weight, CoversNext: false, NeedsMarks: false))];

    private static Token Unmarked(Token token, string folded) => token with { Exact = folded, Folded = folded };
}
