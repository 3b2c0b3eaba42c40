using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Organization;

/// <summary>A word of a text in the form in which names of units are compared.</summary>
/// <param name="Key">Folded, with chat spellings ("fong", "wan li") made ordinary ("phong", "quan li").</param>
/// <param name="Text">As it stands in the normalised text.</param>
/// <param name="Start">Where it begins there.</param>
internal sealed record NameWord(string Key, string Text, int Start)
{
    /// <summary>Where it ends in the normalised text.</summary>
    public int End => Start + Text.Length;

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapitalised => char.IsUpper(Text[0]);

    /// <summary>Whether it is an abbreviation by its look: capitals only, two or more.</summary>
    public bool IsCode => Text.Length > 1 && Text.All(character => char.IsUpper(character) || char.IsDigit(character)) && char.IsUpper(Text[0]);

    /// <summary>The words of a normalised text.</summary>
    public static IReadOnlyList<NameWord> Split(string normalised)
    {
        var folded = VietnameseText.Fold(normalised);
        var words = new List<NameWord>();
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
                words.Add(new NameWord(KeyOf(folded[start..i]), normalised[start..i], start));
                start = -1;
            }
        }

        return words;
    }

    private static string KeyOf(string folded)
    {
        var key = folded[0] switch
        {
            'f' when folded.Length > 2 => "ph" + folded[1..],
            'w' when folded.Length > 2 => "qu" + folded[1..],
            'z' when folded.Length > 2 => "d" + folded[1..],
            _ => folded,
        };

        // "lí" and "lý", "kĩ thuật" and "kỹ thuật" are both written.
        return key.Length is 2 or 3 && key[^1] == 'y' && !key[..^1].Any(character => "aeiouqy".Contains(character, StringComparison.Ordinal))
            ? key[..^1] + 'i'
            : key;
    }
}
