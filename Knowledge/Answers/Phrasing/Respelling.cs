namespace CchcBot.Knowledge.Answers.Phrasing;

/// <summary>Tells a word spelled out or put right ("ktra" → "kiểm tra") from another word.</summary>
internal static class Respelling
{
    private const int LongestRun = 3;
    private const int ShortestSlip = 4;

    /// <summary>The words of the new topic, by place, that only spell a word of the old one out; null when an old word is not there in any spelling.</summary>
    /// <param name="old">Folded words of the question.</param>
    /// <param name="topic">Folded words of the new topic.</param>
    public static IReadOnlySet<int>? Explain(IReadOnlyList<string> old, IReadOnlyList<string> topic)
    {
        var explained = new HashSet<int>();
        foreach (var word in old.Where(word => !topic.Contains(word, StringComparer.Ordinal)))
        {
            var (start, length) = FindRun(word, old, topic, explained);
            if (length == 0)
            {
                return null;
            }

            explained.UnionWith(Enumerable.Range(start, length));
        }

        return explained;
    }

    private static (int Start, int Length) FindRun(string word, IReadOnlyList<string> old, IReadOnlyList<string> topic, HashSet<int> taken)
    {
        for (var length = 1; length <= LongestRun; length++)
        {
            for (var start = 0; start + length <= topic.Count; start++)
            {
                var run = topic.Skip(start).Take(length).ToList();
                var isFresh = Enumerable.Range(start, length).All(place => !taken.Contains(place) && !old.Contains(topic[place], StringComparer.Ordinal));
                if (isFresh && (IsShortFor(word, run) || (length == 1 && IsSlipOf(word, run[0]))))
                {
                    return (start, length);
                }
            }
        }

        return default;
    }

    /// <summary>Whether the letters of a short form stand in the words in order, the first of each among them.</summary>
    private static bool IsShortFor(string word, List<string> run)
    {
        var at = 0;
        foreach (var full in run)
        {
            if (at == word.Length || word[at] != full[0])
            {
                return false;
            }

            foreach (var letter in full)
            {
                at += at < word.Length && word[at] == letter ? 1 : 0;
            }
        }

        return at == word.Length;
    }

    /// <summary>Whether one letter too many, too few, wrong or out of place makes the difference.</summary>
    private static bool IsSlipOf(string word, string full)
    {
        if (full.Length < ShortestSlip || Math.Abs(word.Length - full.Length) > 1)
        {
            return false;
        }

        var head = word.Zip(full).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = word.Skip(head).Reverse().Zip(full.Skip(head).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        var (left, right) = (word[head..^tail], full[head..^tail]);
        return (left.Length <= 1 && right.Length <= 1) || (left.Length == 2 && right.Length == 2 && left[0] == right[1] && left[1] == right[0]);
    }
}
