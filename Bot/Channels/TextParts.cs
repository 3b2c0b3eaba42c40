namespace CchcBot.Bot.Channels;

/// <summary>Cuts a long text where a reader would pause, into parts that a channel takes.</summary>
internal static class TextParts
{
    /// <summary>
    /// The longest part in UTF-16 units: with the frame around it well under the 25 kB that one message may hold.
    /// </summary>
    public const int Longest = 9000;

    private static readonly string[] Pauses = ["\n\n", "\n", ". ", " "];

    /// <summary>The parts in order; one for a text that fits. No word is lost and no letter cut in two.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var parts = new List<string>();
        var rest = text.AsSpan();
        while (rest.Length > Longest)
        {
            var length = FindCut(rest);
            parts.Add(rest[..length].TrimEnd().ToString());
            rest = rest[length..].TrimStart();
        }

        if (rest.Length > 0 || parts.Count == 0)
        {
            parts.Add(rest.ToString());
        }

        return parts;
    }

    /// <summary>After the last pause of the strongest kind in the second half; in the middle of a word only where there is none.</summary>
    private static int FindCut(ReadOnlySpan<char> text)
    {
        foreach (var pause in Pauses)
        {
            var at = text[..Longest].LastIndexOf(pause, StringComparison.Ordinal);
            if (at >= Longest / 2)
            {
                return at + pause.Length;
            }
        }

        return char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
    }
}
