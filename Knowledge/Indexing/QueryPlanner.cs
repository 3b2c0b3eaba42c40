using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Indexing;

/// <summary>Turns a question's words into what the index is searched for.</summary>
internal sealed class QueryPlanner(Lexicon lexicon, Vocabulary vocabulary, SpellingRepair repair)
{
    /// <summary>Longer questions are read up to here; one with more words than this is not a question any more.</summary>
    private const int LongestQuestion = 4000;

    /// <summary>No plan has more units than this.</summary>
    internal const int MostTokens = 160;

    /// <summary>The plan of a question; without units when it has no word.</summary>
    public QueryPlan Plan(string question)
    {
        var text = VietnameseText.Normalize(question.Length > LongestQuestion ? question[..LongestQuestion] : question);
        var tokens = VietnameseTokenizer.Tokenize(text);
        Cut(tokens);
        var written = WriteOutShortForms(tokens, text);
        Cut(written);
        var asking = FindAsking(written);
        var repaired = repair.Repair(written, i => !asking[i]);
        var meant = repaired.ConvertAll(token => token.Token);
        asking = FindAsking(meant);
        var variants = FindVariants(meant);
        var units = repaired.Select((token, i) => CreateUnit(token, asking[i], [.. token.Others, .. variants[i]])).ToList();
        return new QueryPlan(units, PairRarities(units), FindNames(tokens));
    }

    /// <summary>The longest number of a document that starts at each number, as it was typed.</summary>
    private List<string> FindNames(List<Token> tokens)
    {
        var names = new List<string>();
        for (var start = 0; start < tokens.Count; start++)
        {
            var length = char.IsAsciiDigit(tokens[start].Folded[0]) ? Math.Min(IndexTerm.LongestName, tokens.Count - start) : 0;
            var name = Enumerable.Range(2, Math.Max(0, length - 1)).Reverse()
                .Select(count => IndexTerm.Name(tokens.Skip(start).Take(count).Select(token => token.Folded)))
                .FirstOrDefault(vocabulary.Contains);
            if (name is not null)
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static void Cut(List<Token> tokens)
    {
        if (tokens.Count > MostTokens)
        {
            tokens.RemoveRange(MostTokens, tokens.Count - MostTokens);
        }
    }

    private List<Token> WriteOutShortForms(List<Token> tokens, string text)
    {
        var written = new List<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var length = lexicon.LongForms.LongestAt(tokens, i, out var longForm);
            if (length == 0 || (length == 1 && Lexicon.CouldBeSyllable(tokens[i]) && !IsInCapitals(text, tokens[i])))
            {
                written.Add(tokens[i]);
                continue;
            }

            written.AddRange(longForm!);
            i += length - 1;
        }

        return written;
    }

    private static bool IsInCapitals(string text, Token token)
    {
        var source = text.AsSpan(token.Start, token.Length);
        foreach (var character in source)
        {
            if (char.IsLower(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Which tokens are words of asking; none when all are, for then they are all there is.</summary>
    private bool[] FindAsking(List<Token> tokens)
    {
        var isAsking = new bool[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            var length = lexicon.StopPhrases.LongestAt(tokens, i, out _);
            Array.Fill(isAsking, true, i, length);
            i += Math.Max(0, length - 1);
        }

        return Array.TrueForAll(isAsking, asking => asking) ? new bool[tokens.Count] : isAsking;
    }

    private List<Alternative>[] FindVariants(List<Token> tokens)
    {
        var alternatives = new List<Alternative>[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            alternatives[i] = [];
        }

        for (var start = 0; start < tokens.Count; start++)
        {
            for (var length = Math.Min(lexicon.Variants.Longest, tokens.Count - start); length > 0; length--)
            {
                if (lexicon.Variants.IsAt(tokens, start, length, out var variants))
                {
                    variants!.ForEach(variant => Spread(variant, start, length, alternatives));
                }
            }
        }

        return alternatives;
    }

    /// <summary>Lays the tokens of a variant over the tokens that it stands for, in proportion.</summary>
    private static void Spread(Variant variant, int start, int length, List<Alternative>[] alternatives)
    {
        var count = variant.Phrase.Count;
        var slots = Math.Max(count, length);
        for (var slot = 0; slot < slots; slot++)
        {
            var at = slot * length / slots;
            var token = variant.Phrase[slot * count / slots];
            var coversNext = at + 1 < length && slot + 1 < slots && (slot + 1) * count / slots == slot * count / slots;
            alternatives[start + at].Add(new Alternative(token.Exact, token.Folded, variant.Weight, coversNext, NeedsMarks: true));
        }
    }

    private QueryUnit CreateUnit(RepairedToken repaired, bool isAsking, List<Alternative> alternatives)
    {
        var token = repaired.Token;
        var frequency = vocabulary.Frequency(token.IsMarked ? IndexTerm.Exact(token.Exact) : IndexTerm.Folded(token.Folded));
        var rarity = vocabulary.Rarity(MostFrequent(frequency, alternatives));
        return new QueryUnit(token.Exact, token.Folded, token.IsMarked, isAsking ? 0 : 1, repaired.Weight, rarity, alternatives);
    }

    /// <summary>A long form is as common as its short forms; synonyms do not make a word common.</summary>
    private int MostFrequent(int frequency, IEnumerable<Alternative> alternatives) =>
        alternatives.Where(alternative => alternative.Weight >= 1)
            .Select(alternative => vocabulary.Frequency(alternative.Term)).Prepend(frequency).Max();

    private List<double> PairRarities(List<QueryUnit> units)
    {
        var rarities = new List<double>(units.Count);
        for (var i = 0; i + 1 < units.Count; i++)
        {
            var frequency = vocabulary.Frequency(IndexTerm.Pair(units[i].Folded, units[i + 1].Folded));
            var covering = units[i].Alternatives.Where(alternative => alternative.CoversNext);
            rarities.Add(vocabulary.Rarity(MostFrequent(frequency, covering)));
        }

        return rarities;
    }
}
