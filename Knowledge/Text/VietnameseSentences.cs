namespace CchcBot.Knowledge.Text;

/// <summary>Sentences and cuts that do not break a word.</summary>
internal static class VietnameseSentences
{
    /// <summary>The text's beginning, at most <paramref name="longest"/> characters, ending at a word's end.</summary>
    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', longest);
        return text[..(end > 0 ? end : longest)].TrimEnd();
    }

    /// <summary>
    /// The sentences of a text, letter for letter. A full stop inside a number, a date or an abbreviation ends none.
    /// </summary>
    public static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] is '\n' || (text[i] is '.' or ';' or '?' or '!' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])) && !IsAbbreviation(text, start, i));
            if (!ends)
            {
                continue;
            }

            var sentence = text[start..(i + 1)].Trim();
            start = i + 1;
            if (sentence.Length > 0)
            {
                yield return sentence;
            }
        }

        if (text[start..].Trim() is { Length: > 0 } rest)
        {
            yield return rest;
        }
    }

    private static bool IsAbbreviation(string text, int start, int stop)
    {
        var word = text[start..stop].Split(' ')[^1];
        return text[stop] == '.' && word.Length is > 0 and <= 3 && word.All(char.IsUpper);
    }
}
