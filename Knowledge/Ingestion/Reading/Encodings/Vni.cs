using System.Collections.Frozen;
using System.Text;

namespace CchcBot.Knowledge.Ingestion.Reading.Encodings;

/// <summary>VNI for Windows to Unicode.</summary>
internal static class Vni
{
    private const char Circumflex = '\u0302';
    private const char Breve = '\u0306';

    // What a mark behind a letter adds: a tone, a shape, or both.
    private static readonly FrozenDictionary<char, string> Tones = new Dictionary<char, string>
    {
        ['ù'] = "\u0301",
        ['ø'] = "\u0300",
        ['û'] = "\u0309",
        ['õ'] = "\u0303",
        ['ï'] = "\u0323",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, string> CircumflexMarks = new Dictionary<char, string>
    {
        ['â'] = $"{Circumflex}",
        ['á'] = $"{Circumflex}\u0301",
        ['à'] = $"{Circumflex}\u0300",
        ['å'] = $"{Circumflex}\u0309",
        ['ã'] = $"{Circumflex}\u0303",
        ['ä'] = $"{Circumflex}\u0323",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, string> BreveMarks = new Dictionary<char, string>
    {
        ['ê'] = $"{Breve}",
        ['é'] = $"{Breve}\u0301",
        ['è'] = $"{Breve}\u0300",
        ['ú'] = $"{Breve}\u0309",
        ['ü'] = $"{Breve}\u0303",
        ['ë'] = $"{Breve}\u0323",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, char> Letters = new Dictionary<char, char>
    {
        ['æ'] = 'ỉ',
        ['ó'] = 'ĩ',
        ['ò'] = 'ị',
        ['î'] = 'ỵ',
        ['ñ'] = 'đ',
        ['ô'] = 'ơ',
        ['ö'] = 'ư',
    }.ToFrozenDictionary();

    /// <summary>The text in Unicode.</summary>
    public static string Decode(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            var small = char.ToLowerInvariant(letter);
            var decoded = Letters.GetValueOrDefault(small, small);
            result.Append(letter == small ? decoded : char.ToUpperInvariant(decoded));
            if (i + 1 < text.Length && FindMarks(small, char.ToLowerInvariant(text[i + 1])) is { } marks)
            {
                result.Append(marks);
                i++;
            }
        }

        return result.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string? FindMarks(char letter, char mark) => letter switch
    {
        'a' => Tones.GetValueOrDefault(mark) ?? CircumflexMarks.GetValueOrDefault(mark) ?? BreveMarks.GetValueOrDefault(mark),
        'e' or 'o' => Tones.GetValueOrDefault(mark) ?? CircumflexMarks.GetValueOrDefault(mark),
        'u' or 'y' or 'ô' or 'ö' => Tones.GetValueOrDefault(mark),
        _ => null,
    };
}
