using System.Globalization;
using System.Text;

namespace CchcBot.Knowledge.Text;

/// <summary>Vietnamese text in the one form that is stored, and in the form that is only compared.</summary>
public static class VietnameseText
{
    /// <summary>All letters of Vietnamese stand below this.</summary>
    private const int WorkedOutBelow = 0x2000;

    /// <summary>What each of the first characters folds to: folding is most of the work of reading a passage.</summary>
    private static readonly char[] Folded = [.. Enumerable.Range(0, WorkedOutBelow).Select(character => WorkOutFolded((char)character))];

    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';

    /// <summary>
    /// Unicode NFC, with the look-alike <c>Ð</c> (U+00D0) made <c>Đ</c>, soft hyphens dropped, hard spaces and full-width
    /// signs made plain, and halves of characters (lone surrogates) made U+FFFD.
    /// </summary>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var composed = WithoutHalves(text).Normalize(NormalizationForm.FormC);
        if (composed.AsSpan().IndexOfAnyInRange(FirstFullWidth, LastFullWidth) >= 0)
        {
            composed = ToPlainWidth(composed);
        }

        if (composed.AsSpan().IndexOfAny("\u00D0\u00AD\u00A0\u200B\uFEFF") < 0)
        {
            return composed;
        }

        return composed.Replace('\u00D0', 'Đ').Replace('\u00A0', ' ')
            .Replace("\u00AD", "", StringComparison.Ordinal)
            .Replace("\u200B", "", StringComparison.Ordinal)
            .Replace("\uFEFF", "", StringComparison.Ordinal);
    }

    /// <summary>
    /// Lower case without diacritics, for matching only: "Đường hoà" and "duong hòa" fold alike. Characters other
    /// than letters stay as they are, one for one, so positions in a normalised text and in its folded form agree.
    /// </summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                span[i] = FoldCharacter(source[i]);
            }
        });
    }

    /// <summary>The folded words of a text, letters and digits only.</summary>
    public static IReadOnlyList<string> FoldedWords(string text)
    {
        var words = new List<string>();
        var folded = Fold(Normalize(text));
        var start = -1;
        for (var i = 0; i <= folded.Length; i++)
        {
            var inWord = i < folded.Length && char.IsLetterOrDigit(folded[i]);
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                words.Add(folded[start..i]);
                start = -1;
            }
        }

        return words;
    }

    /// <summary>The folded words of a text joined by single spaces: equal for texts that differ in marks, case and punctuation.</summary>
    public static string FoldedKey(string text) => string.Join(' ', FoldedWords(text));

    /// <summary>Halves make the engine's normalisation throw.</summary>
    private static string WithoutHalves(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            return text;
        }

        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune);
        }

        return whole.ToString();
    }

    private static string ToPlainWidth(string text) =>
        string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                span[i] = source[i] is >= FirstFullWidth and <= LastFullWidth ? (char)(source[i] - FirstFullWidth + '!') : source[i];
            }
        });

    private static char FoldCharacter(char character) =>
        character < Folded.Length ? Folded[character] : WorkOutFolded(character);

    private static char WorkOutFolded(char character)
    {
        if (character < 0x80)
        {
            return char.ToLowerInvariant(character);
        }

        if (character is 'đ' or 'Đ' or '\u00D0')
        {
            return 'd';
        }

        if (char.IsSurrogate(character))
        {
            return character;
        }

        var decomposed = character.ToString().Normalize(NormalizationForm.FormD);
        var category = CharUnicodeInfo.GetUnicodeCategory(decomposed[0]);
        return category is UnicodeCategory.NonSpacingMark ? character : char.ToLowerInvariant(decomposed[0]);
    }
}
