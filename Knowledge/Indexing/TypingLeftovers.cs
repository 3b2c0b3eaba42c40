using System.Buffers;
using System.Text;

namespace CchcBot.Knowledge.Indexing;

/// <summary>
/// Reads what an input method left undone: Telex ("coong vawn") and VNI ("co6ng va8n") keys that should have become
/// diacritics.
/// </summary>
internal static class TypingLeftovers
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private const string TelexMarks = "sfrxjw";

    /// <summary>The folded syllable that was meant, or null when the token holds no such keys.</summary>
    public static string? Fold(string folded)
    {
        var firstVowel = folded.AsSpan().IndexOfAny(Vowels);
        if (firstVowel < 0)
        {
            return folded.Length > 1 && folded[^1] == 'w' ? folded[..^1] + "u" : null;
        }

        var read = new StringBuilder(folded.Length);
        read.Append(folded.AsSpan(0, firstVowel));
        if (folded.StartsWith("dd", StringComparison.Ordinal))
        {
            read.Remove(0, 1);
        }

        foreach (var letter in folded.AsSpan(firstVowel))
        {
            if (!IsMark(letter) && !IsDoubled(letter, read))
            {
                read.Append(letter);
            }
        }

        return read.Length < folded.Length ? read.ToString() : null;
    }

    private static bool IsMark(char letter) =>
        char.IsAsciiDigit(letter) || TelexMarks.Contains(letter, StringComparison.Ordinal);

    private static bool IsDoubled(char letter, StringBuilder read) =>
        read.Length > 0 && letter == read[^1] && letter is 'a' or 'e' or 'o' or 'd';
}
