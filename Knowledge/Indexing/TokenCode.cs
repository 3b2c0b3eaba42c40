namespace CchcBot.Knowledge.Indexing;

/// <summary>
/// A token in 32 bits, as passages keep their tokens for scoring: the upper 20 tell its letters, the lower 12 its
/// diacritics. Two tokens share a code by chance about once in four thousand million pairs, their letters about once in a million.
/// </summary>
internal static class TokenCode
{
    private const int MarkBits = 12;
    private const uint MarkMask = (1u << MarkBits) - 1;

    /// <summary>The code of a token.</summary>
    public static uint Of(string exact, string folded) => Math.Max(1, (Hash(folded) & ~MarkMask) | (Hash(exact) & MarkMask));

    /// <summary>The part of a code that diacritics do not change.</summary>
    public static uint Letters(uint code) => code & ~MarkMask;

    /// <summary>64 bits of a text, the same in every process.</summary>
    public static ulong Hash64(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
        {
            hash = (hash ^ character) * 1099511628211UL;
        }

        return hash;
    }

    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
        {
            hash = (hash ^ character) * 16777619u;
        }

        hash ^= hash >> 15;
        hash *= 0x2c1b3c6du;
        return hash ^ (hash >> 13);
    }
}
