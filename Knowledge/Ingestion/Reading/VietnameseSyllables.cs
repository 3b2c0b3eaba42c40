using System.Collections.Frozen;
using System.Text;

namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>
/// Knows how Vietnamese syllables are built (âm đầu, vần, thanh), and so how much of a text is spelled right: the measure by
/// which one way of reading a file is preferred to another.
/// </summary>
internal static class VietnameseSyllables
{
    private const string ToneMarks = "\u0300\u0301\u0303\u0309\u0323";

    private static readonly string[] Onsets =
    [
        "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr",
        "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
    ];

    private static readonly FrozenSet<string> Rhymes = (
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
        + "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu "
        + "o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oong ooc "
        + "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt uân uâng uât uây "
        + "uê uêch uênh uên uơ uy uya uych uynh uyt uyên uyêt uyp uyu ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu "
        + "y yt ych ynh yêm yên yêng yêt yêu")
        .Split(' ').ToFrozenSet();

    /// <summary>Whether a word is one correctly spelled syllable, in any case; the word is to be in NFC.</summary>
    public static bool IsValid(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 8)
        {
            return false;
        }

        var letters = new StringBuilder();
        var tone = '\0';
        foreach (var character in word.ToString().ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (!ToneMarks.Contains(character, StringComparison.Ordinal))
            {
                letters.Append(character);
            }
            else if (tone != '\0')
            {
                return false;
            }
            else
            {
                tone = character;
            }
        }

        return IsBuiltRight(letters.ToString().Normalize(NormalizationForm.FormC), tone);
    }

    /// <summary>How many of the words are correctly spelled syllables, and how many words there are; words with digits do not count.</summary>
    public static (int Valid, int All) Count(string text)
    {
        var valid = 0;
        var all = 0;
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                var word = text.AsSpan(start, i - start);
                start = -1;
                if (word.IndexOfAnyInRange('0', '9') < 0)
                {
                    all++;
                    valid += IsValid(word) ? 1 : 0;
                }
            }
        }

        return (valid, all);
    }

    /// <summary>Syllables that end in a stop carry the acute or the heavy tone only.</summary>
    private static bool IsBuiltRight(string letters, char tone)
    {
        foreach (var onset in Onsets)
        {
            if (letters.StartsWith(onset, StringComparison.Ordinal) && Rhymes.Contains(letters[onset.Length..]))
            {
                var endsInStop = letters[^1] is 'c' or 'p' or 't' || letters.EndsWith("ch", StringComparison.Ordinal);
                return !endsInStop || tone is '\u0301' or '\u0323';
            }
        }

        return false;
    }
}
