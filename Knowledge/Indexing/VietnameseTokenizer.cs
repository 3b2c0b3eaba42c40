using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Indexing;

/// <summary>Cuts Vietnamese text into syllables and numbers, the same way for passages and for questions.</summary>
internal static class VietnameseTokenizer
{
    private const int LongestToken = 64;

    /// <summary>The tokens of a text in reading order; the text is normalised here, so any spelling may come.</summary>
    public static List<Token> Tokenize(string text) => Read(text).Tokens;

    /// <summary>As <see cref="Tokenize"/>, with the normalised text.</summary>
    public static TokenizedText Read(string text)
    {
        var normalized = VietnameseText.Normalize(text);
        var tokens = new List<Token>(normalized.Length / 4);
        var position = 0;
        while (position < normalized.Length)
        {
            if (!char.IsLetterOrDigit(normalized[position]))
            {
                position++;
                continue;
            }

            var end = EndOfToken(normalized, position);
            tokens.Add(Create(normalized, position, end));
            position = end;
        }

        return new TokenizedText(normalized, tokens);
    }

    private static int EndOfToken(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && end - start < LongestToken
            && (char.IsLetterOrDigit(text[end]) || IsDigitGroup(text, start, end)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether the point at <paramref name="at"/> groups the thousands of one number: "1.500.000".</summary>
    private static bool IsDigitGroup(string text, int start, int at)
    {
        if (text[at] != '.' || at + 3 >= text.Length || !IsDigits(text, start, at, allowPoint: true))
        {
            return false;
        }

        return IsDigits(text, at + 1, at + 4, allowPoint: false) && (at + 4 == text.Length || !char.IsLetterOrDigit(text[at + 4]));
    }

    private static bool IsDigits(string text, int start, int end, bool allowPoint)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsAsciiDigit(text[i]) && !(allowPoint && text[i] == '.'))
            {
                return false;
            }
        }

        return true;
    }

    private static Token Create(string text, int start, int end)
    {
        var lower = text[start..end].ToLowerInvariant();
        if (char.IsAsciiDigit(lower[0]))
        {
            var number = CanonicalNumber(lower);
            return new Token(number, number, start, end - start);
        }

        var exact = SyllableSpelling.Canonical(lower);
        var folded = VietnameseText.Fold(exact);
        return new Token(exact, folded == exact ? exact : folded, start, end - start);
    }

    /// <summary>"08" and "8", "1.500" and "1500" are one number.</summary>
    private static string CanonicalNumber(string number)
    {
        var digits = VietnameseText.Fold(number.Replace(".", "", StringComparison.Ordinal)).TrimStart('0');
        return digits.Length == 0 || !char.IsAsciiDigit(digits[0]) ? "0" + digits : digits;
    }
}
