using System.Text;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>Text as every reader hands it on.</summary>
internal static class ReadText
{
    private static readonly char[] Blanks = [' ', '\t', '\n'];

    /// <summary>
    /// What a reader hands on: line feeds only, no blanks at the ends, and every other character as it came, since what
    /// looks like a control character or a hyphen is a letter in the encodings before Unicode.
    /// </summary>
    public static string Tidy(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim(Blanks);

    /// <summary>The stored form: NFC, no control or direction characters, no blanks at the ends.</summary>
    public static string Clean(string text)
    {
        var normalized = VietnameseText.Normalize(WithoutLoneSurrogates(text));
        var builder = new StringBuilder(normalized.Length);
        foreach (var character in normalized)
        {
            if (character is '\u2028' or '\u2029' or '\v')
            {
                builder.Append('\n');
            }
            else if (!IsInvisible(character))
            {
                builder.Append(character);
            }
        }

        return builder.ToString().Trim();
    }

    private static bool IsInvisible(char character) => character switch
    {
        '\n' or '\t' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        (>= '\u200C' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') => true,
        '\uFFFE' or '\uFFFF' => true,
        _ => false,
    };

    /// <summary>Half characters would make normalising throw.</summary>
    private static string WithoutLoneSurrogates(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && text.AsSpan().IndexOfAny('\uFFFE', '\uFFFF') < 0)
        {
            return text;
        }

        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is not (0xFFFE or 0xFFFF) && rune != Rune.ReplacementChar)
            {
                builder.Append(rune.ToString());
            }
        }

        return builder.ToString();
    }
}
