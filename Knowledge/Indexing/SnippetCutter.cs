namespace CchcBot.Knowledge.Indexing;

/// <summary>Cuts out of a passage the sentence that has most of what a question asks for, by rarity. Pure.</summary>
internal sealed class SnippetCutter(QueryPlan plan)
{
    /// <summary>The snippet; null when no sentence has a word of the question.</summary>
    public Snippet? Cut(string passage)
    {
        var text = VietnameseTokenizer.Read(passage);
        Snippet? best = null;
        var most = 0.0;
        foreach (var (from, count) in Sentences(text))
        {
            var asked = Enumerable.Range(from, count).Where(i => UnitOf(text.Tokens[i]) >= 0).ToList();
            var worth = Worth(asked.ConvertAll(i => UnitOf(text.Tokens[i])));
            if (worth > most)
            {
                most = worth;
                best = Create(text, from, count, asked);
            }
        }

        return best;
    }

    private static IEnumerable<(int From, int Count)> Sentences(TokenizedText text)
    {
        var from = 0;
        for (var i = 1; i <= text.Tokens.Count; i++)
        {
            if (i == text.Tokens.Count || text.IsBreakBefore(i))
            {
                yield return (from, i - from);
                from = i;
            }
        }
    }

    /// <summary>The content unit that the token stands for; -1 when none.</summary>
    private int UnitOf(Token token)
    {
        for (var i = 0; i < plan.Units.Count; i++)
        {
            if (plan.Units[i].Weight > 0 && IsMeant(plan.Units[i], token))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsMeant(QueryUnit unit, Token token) =>
        (unit.NeedsMarks ? unit.Exact == token.Exact : unit.Folded == token.Folded)
        || unit.Alternatives.Any(other => other.NeedsMarks ? other.Exact == token.Exact : other.Folded == token.Folded);

    private double Worth(List<int> units)
    {
        var words = units.Distinct().Sum(unit => plan.Units[unit].Rarity);
        var pairs = units.Zip(units.Skip(1)).Where(pair => pair.Second == pair.First + 1).Distinct().Sum(pair => plan.PairRarities[pair.First]);
        return words + pairs;
    }

    private static Snippet Create(TokenizedText text, int from, int count, List<int> asked)
    {
        var start = text.Tokens[from].Start;
        var next = from + count < text.Tokens.Count ? text.Tokens[from + count].Start : text.Normalized.Length;
        var sentence = text.Normalized[start..next].TrimEnd();
        return new Snippet(sentence, start, Join(asked.ConvertAll(i => text.Tokens[i]), start));
    }

    /// <summary>Neighbouring words are one highlight, the space between them included.</summary>
    private static List<Range> Join(List<Token> tokens, int start)
    {
        var ranges = new List<Range>();
        foreach (var token in tokens)
        {
            var (from, to) = (token.Start - start, token.Start - start + token.Length);
            if (ranges.Count > 0 && from - ranges[^1].End.Value <= 1)
            {
                ranges[^1] = ranges[^1].Start..to;
            }
            else
            {
                ranges.Add(from..to);
            }
        }

        return ranges;
    }
}
