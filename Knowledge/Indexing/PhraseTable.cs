namespace CchcBot.Knowledge.Indexing;

/// <summary>
/// Phrases that are recognised inside a row of tokens. What is written without diacritics meets a phrase with them,
/// unless the phrase is a single syllable: too many words are one syllable without its diacritics.
/// </summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(IReadOnlyList<Token> Phrase, T Value)>> _byKey = [];

    /// <summary>The number of tokens of the longest phrase.</summary>
    public int Longest { get; private set; }

    /// <summary>Adds a phrase.</summary>
    public void Add(IReadOnlyList<Token> phrase, T value)
    {
        var key = Key(phrase, 0, phrase.Count);
        if (!_byKey.TryGetValue(key, out var entries))
        {
            _byKey[key] = entries = [];
        }

        entries.Add((phrase, value));
        Longest = Math.Max(Longest, phrase.Count);
    }

    /// <summary>Adds a phrase unless it is there.</summary>
    public void TryAdd(IReadOnlyList<Token> phrase, T value)
    {
        if (!IsAt(phrase, 0, phrase.Count, out _))
        {
            Add(phrase, value);
        }
    }

    /// <summary>The value of exactly this phrase, or the default.</summary>
    public T? Find(IReadOnlyList<Token> phrase) => IsAt(phrase, 0, phrase.Count, out var value) ? value : default;

    /// <summary>The number of tokens of the longest phrase that starts at <paramref name="start"/>, with its value; 0 when none does.</summary>
    public int LongestAt(IReadOnlyList<Token> tokens, int start, out T? value)
    {
        for (var length = Math.Min(Longest, tokens.Count - start); length > 0; length--)
        {
            if (IsAt(tokens, start, length, out value))
            {
                return length;
            }
        }

        value = default;
        return 0;
    }

    /// <summary>Whether a phrase of exactly <paramref name="length"/> tokens stands at <paramref name="start"/>.</summary>
    public bool IsAt(IReadOnlyList<Token> tokens, int start, int length, out T? value)
    {
        if (_byKey.TryGetValue(Key(tokens, start, length), out var entries))
        {
            foreach (var entry in entries)
            {
                if (Agrees(tokens, start, entry.Phrase))
                {
                    value = entry.Value;
                    return true;
                }
            }
        }

        value = default;
        return false;
    }

    private static bool Agrees(IReadOnlyList<Token> tokens, int start, IReadOnlyList<Token> phrase)
    {
        for (var i = 0; i < phrase.Count; i++)
        {
            var written = tokens[start + i];
            if (written.Exact != phrase[i].Exact && (phrase.Count == 1 || written.IsMarked))
            {
                return false;
            }
        }

        return true;
    }

    private static string Key(IReadOnlyList<Token> tokens, int start, int length) =>
        length == 1 ? tokens[start].Folded : string.Join(' ', tokens.Skip(start).Take(length).Select(token => token.Folded));
}
