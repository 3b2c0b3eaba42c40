namespace CchcBot.Knowledge.Answers.Understanding;

/// <summary>
/// The Vietnamese terms behind the words of an English question, out of an editable list, so that it finds the same passages.
/// </summary>
internal static class EnglishTerms
{
    private const int LongestPhrase = 6;
    private static readonly Lazy<Dictionary<string, string>> Terms = new(ReadTerms);

    /// <summary>The Vietnamese terms of an English text, in order; words without one are kept only where they carry a digit.</summary>
    public static string Translate(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', ',', '.', '?', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        var terms = new List<string>();
        for (var i = 0; i < words.Length;)
        {
            var (length, term) = LongestTerm(words, i);
            if (term is not null)
            {
                terms.Add(term);
            }
            else if (words[i].Any(char.IsAsciiDigit))
            {
                terms.Add(words[i]);
            }

            i += length;
        }

        return string.Join(' ', terms);
    }

    private static (int Length, string? Term) LongestTerm(string[] words, int start)
    {
        for (var length = Math.Min(LongestPhrase, words.Length - start); length > 0; length--)
        {
            if (Terms.Value.TryGetValue(string.Join(' ', words, start, length), out var term))
            {
                return (length, term);
            }
        }

        return (1, null);
    }

    private static Dictionary<string, string> ReadTerms()
    {
        using var stream = typeof(EnglishTerms).Assembly.GetManifestResourceStream("english-terms.tsv")
            ?? throw new InvalidOperationException("The list of English terms is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
    }
}
