using System.Buffers;

namespace CchcBot.Knowledge.Ingestion.Reading.Encodings;

/// <summary>
/// Decides by a document's texts themselves whether they are in an encoding before Unicode, and decodes those that are:
/// fonts say nothing, since many files name .VnTime and hold Unicode.
/// </summary>
/// <param name="dominant">The encoding of the document as a whole; null when it is in Unicode or mixed.</param>
internal sealed class LegacyText(LegacyEncoding? dominant)
{
    private const int FewestWords = 3;
    private const int MostWords = 20_000;

    private static readonly LegacyEncoding[] Encodings = Enum.GetValues<LegacyEncoding>();

    // Letters that only Unicode has, besides those with two marks.
    private static readonly SearchValues<char> UnicodeLetters = SearchValues.Create("ĂăĐđĨĩŨũƠơƯư");

    /// <summary>The encoding of the document as a whole; null when it is in Unicode or mixed.</summary>
    public LegacyEncoding? Dominant { get; } = dominant;

    /// <summary>Looks at all texts of a document.</summary>
    public static LegacyText Of(IEnumerable<string> texts)
    {
        var parts = texts.ToLookup(IsSurelyUnicode);
        var words = parts[false].SelectMany(WordsWithMarks).Take(MostWords).ToList();
        var unicodeWords = parts[true].SelectMany(WordsWithMarks).Take(MostWords).Count();
        return new LegacyText(unicodeWords < words.Count / 4 ? Prefer(words) : null);
    }

    /// <summary>A text in Unicode.</summary>
    public string Decode(string text)
    {
        if (IsSurelyUnicode(text))
        {
            return DecodeMixed(text);
        }

        var words = WordsWithMarks(text).Take(MostWords).ToList();
        return (Dominant is { } dominant ? Other(words, dominant) ?? dominant : Prefer(words)) is { } encoding ? Decode(text, encoding) : text;
    }

    /// <summary>Another encoding in which far more words of a text make sense than in the document's own: parts of a file come from elsewhere.</summary>
    private static LegacyEncoding? Other(List<string> words, LegacyEncoding dominant)
    {
        var own = CountValid(words, dominant);
        var best = Encodings.MaxBy(encoding => CountValid(words, encoding));
        var valid = CountValid(words, best);
        return valid > own * 2 && valid * 2 >= words.Count ? best : null;
    }

    private static int CountValid(List<string> words, LegacyEncoding encoding) => words.Count(word => VietnameseSyllables.IsValid(Decode(word, encoding)));

    /// <summary>A text in which some words are in Unicode and others, written in another font, are not.</summary>
    private static string DecodeMixed(string text)
    {
        var others = WordsWithMarks(text).Where(word => !IsSurelyUnicode(word)).Take(MostWords).ToList();
        return Prefer(others) is { } encoding
            ? string.Join(' ', text.Split(' ').Select(word => IsSurelyUnicode(word) ? word : Decode(word, encoding)))
            : text;
    }

    private static string Decode(string text, LegacyEncoding encoding) => encoding switch
    {
        LegacyEncoding.Tcvn3 => Tcvn3.Decode(text),
        LegacyEncoding.Vni => Vni.Decode(text),
        LegacyEncoding.Viscii => Viscii.Decode(text),
    };

    /// <summary>The encoding in which words make sense, when they do not as they are.</summary>
    private static LegacyEncoding? Prefer(List<string> words)
    {
        if (words.Count < FewestWords)
        {
            return null;
        }

        var asItIs = words.Count(word => VietnameseSyllables.IsValid(word));
        var valid = Encodings.Select(encoding => CountValid(words, encoding)).ToArray();
        var best = Encodings.MaxBy(encoding => valid[(int)encoding]);
        return valid[(int)best] > words.Count / 2 && valid[(int)best] > asItIs + (words.Count / 4) ? best : null;
    }

    private static bool IsSurelyUnicode(string text) =>
        text.AsSpan().IndexOfAnyInRange('\u1EA0', '\u1EF9') >= 0 || text.AsSpan().IndexOfAny(UnicodeLetters) >= 0;

    /// <summary>The words that hold anything but plain letters; the characters of such encodings are often signs, not letters.</summary>
    private static IEnumerable<string> WordsWithMarks(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsAsciiLetter(text[i]) || (text[i] > '\u007F' && text[i] != '\u00A0')))
            {
                continue;
            }

            if (i > start && text.AsSpan(start, i - start).IndexOfAnyInRange('\u0080', '\uFFFF') >= 0)
            {
                yield return text[start..i];
            }

            start = i + 1;
        }
    }
}
