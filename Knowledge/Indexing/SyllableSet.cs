using System.Collections.Concurrent;

namespace CchcBot.Knowledge.Indexing;

/// <summary>
/// The folded syllables that the index has met since it was opened, to look for what a mistyped one was meant to be.
/// Safe for any number of threads; what was deleted from the index may stay in it.
/// </summary>
internal sealed class SyllableSet
{
    /// <summary>No syllable of Vietnamese has more letters ("nghiêng").</summary>
    private const int LongestSyllable = 7;

    private const string Letters = "abcdeghiklmnopqrstuvxy";

    private readonly ConcurrentDictionary<string, bool> _syllables = new(StringComparer.Ordinal);

    /// <summary>Adds a token, if it could be a syllable.</summary>
    public void Add(string folded)
    {
        if (folded.Length is > 1 and <= LongestSyllable && !_syllables.ContainsKey(folded) && folded.All(char.IsAsciiLetterLower))
        {
            _syllables[folded] = true;
        }
    }

    /// <summary>The syllables that become <paramref name="folded"/> by one letter dropped, added or changed or two swapped.</summary>
    public IReadOnlyCollection<string> FindNear(string folded)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (folded.Length is < 2 or > LongestSyllable + 1)
        {
            return found;
        }

        Span<char> buffer = stackalloc char[LongestSyllable + 2];
        for (var at = 0; at <= folded.Length; at++)
        {
            WithLetterAdded(folded, at, buffer, found);
            if (at < folded.Length)
            {
                WithLetterChanged(folded, at, buffer, found);
                WithLetterDropped(folded, at, buffer, found);
            }

            if (at + 1 < folded.Length)
            {
                WithLettersSwapped(folded, at, buffer, found);
            }
        }

        found.Remove(folded);
        return found;
    }

    private void WithLetterAdded(string folded, int at, Span<char> buffer, HashSet<string> found)
    {
        folded.AsSpan(0, at).CopyTo(buffer);
        folded.AsSpan(at).CopyTo(buffer[(at + 1)..]);
        foreach (var letter in Letters)
        {
            buffer[at] = letter;
            Keep(buffer[..(folded.Length + 1)], found);
        }
    }

    private void WithLetterChanged(string folded, int at, Span<char> buffer, HashSet<string> found)
    {
        folded.CopyTo(buffer);
        foreach (var letter in Letters)
        {
            buffer[at] = letter;
            Keep(buffer[..folded.Length], found);
        }
    }

    private void WithLetterDropped(string folded, int at, Span<char> buffer, HashSet<string> found)
    {
        folded.AsSpan(0, at).CopyTo(buffer);
        folded.AsSpan(at + 1).CopyTo(buffer[at..]);
        Keep(buffer[..(folded.Length - 1)], found);
    }

    private void WithLettersSwapped(string folded, int at, Span<char> buffer, HashSet<string> found)
    {
        folded.CopyTo(buffer);
        (buffer[at], buffer[at + 1]) = (buffer[at + 1], buffer[at]);
        Keep(buffer[..folded.Length], found);
    }

    private void Keep(ReadOnlySpan<char> syllable, HashSet<string> found)
    {
        if (_syllables.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(syllable, out var known, out _))
        {
            found.Add(known);
        }
    }
}
