namespace CchcBot.Knowledge.Answers.Phrasing;

/// <summary>
/// One sentence of a provision, against which a statement is held. It bears a statement out when the statement says
/// whole parts of it, parted by commas, in their order, and leaves out no part on which the meaning of the rest hangs.
/// Words inside a part cannot be left out: "kiểm tra việc báo cáo" would become a duty to report.
/// </summary>
internal sealed class SourceSentence
{
    /// <summary>Less than this says nothing.</summary>
    private const int FewestWords = 4;

    private readonly IReadOnlyList<Word> _name;
    private readonly List<List<Word>> _parts;
    private readonly IReadOnlyList<bool> _turns;
    private readonly IReadOnlyList<bool> _names;

    /// <summary>Takes the words by which the provision may be named, and the sentence.</summary>
    public SourceSentence(IReadOnlyList<Word> name, string sentence)
    {
        _name = name;
        _parts = PartsOf(WordReader.Read(sentence));
        _turns = [.. _parts.Select(TrustedWords.HasTurning)];
        _names = [.. _parts.Select(part => part.Any(word => word.IsNumber || word.IsCapitalized))];
    }

    /// <summary>Whether it bears out what was said.</summary>
    public bool BearsOut(IReadOnlyList<Word> said) => PrefaceEnds(said).Any(start => IsSaid(said, start));

    private static List<List<Word>> PartsOf(IReadOnlyList<Word> words)
    {
        var parts = new List<List<Word>>();
        foreach (var word in words)
        {
            if (word.BeginsPart || parts.Count == 0)
            {
                parts.Add([]);
            }

            parts[^1].Add(word);
        }

        return parts;
    }

    /// <summary>The places at which a preface such as "Theo Công văn 1, khoản 2," may be over: words of the name, in order.</summary>
    private IEnumerable<int> PrefaceEnds(IReadOnlyList<Word> said)
    {
        yield return 0;
        var place = 0;
        for (var at = 0; at < said.Count; at++)
        {
            var next = Enumerable.Range(place, _name.Count - place).FirstOrDefault(i => _name[i].Text == said[at].Text, -1);
            if (next < 0 && !TrustedWords.IsFree(said[at]))
            {
                yield break;
            }

            place = next < 0 ? place : next + 1;
            yield return at + 1;
        }
    }

    private bool IsSaid(IReadOnlyList<Word> said, int start) =>
        Enumerable.Range(0, _parts.Count).Any(first => !_turns.Take(first).Contains(true) && IsSaidFrom(said, start, first));

    private bool IsSaidFrom(IReadOnlyList<Word> said, int start, int first)
    {
        var at = FindEnd(said, start, _parts[first]);
        for (var part = first + 1; at >= 0 && part < _parts.Count; part++)
        {
            var end = FindEnd(said, at, _parts[part]);
            at = end >= 0 ? end : MayBeLeftOut(part, isLast: at == said.Count) ? at : -1;
        }

        return at == said.Count && said.Count - start >= FewestWords;
    }

    /// <summary>Behind the last part said, numbers and names may be left out too: nothing that follows could be taken for theirs.</summary>
    private bool MayBeLeftOut(int part, bool isLast) => !_turns[part] && (isLast || !_names[part]);

    /// <summary>Where the part is over when it is said at a place, whole; -1 when it is not said there.</summary>
    private static int FindEnd(IReadOnlyList<Word> said, int at, IReadOnlyList<Word> part)
    {
        foreach (var word in part)
        {
            while (at < said.Count && said[at].Text != word.Text && TrustedWords.IsFree(said[at]))
            {
                at++;
            }

            if (at == said.Count || said[at].Text != word.Text)
            {
                return -1;
            }

            at++;
        }

        return at;
    }
}
