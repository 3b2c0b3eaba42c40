namespace CchcBot.Knowledge.Organization;

/// <summary>How one written word abbreviates several words of a name.</summary>
internal static class Initials
{
    /// <summary>Whether the key is the initials of these words: "qlkh" for quản lý khoa học, "ttr" for thanh tra.</summary>
    public static bool Abbreviates(string key, IReadOnlyList<NameWord> name, int word, int end) => Abbreviates(key, 0, name, word, end);

    /// <summary>Whether the key has the first letter of every other word: "tdc" for tiêu chuẩn đo lường chất lượng.</summary>
    public static bool AbbreviatesPairs(string key, IReadOnlyList<NameWord> name, int word, int end) =>
        key.Length >= 3 && key.Length * 2 == end - word
        && Enumerable.Range(0, key.Length).All(i => name[word + 2 * i].Key[0] == key[i]);

    private static bool Abbreviates(string key, int at, IReadOnlyList<NameWord> name, int word, int end)
    {
        if (word == end)
        {
            return at == key.Length;
        }

        foreach (var length in Lengths(name[word]))
        {
            if (at + length <= key.Length && string.CompareOrdinal(key, at, name[word].Key, 0, length) == 0
                && Abbreviates(key, at + length, name, word + 1, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One letter, the whole of an abbreviation or a number, or the "TTr" that keeps thanh tra from trung tâm.</summary>
    private static IEnumerable<int> Lengths(NameWord name)
    {
        yield return 1;
        if (name.IsCode || char.IsDigit(name.Key[0]))
        {
            yield return name.Key.Length;
        }
        else if (name.Key.StartsWith("tr", StringComparison.Ordinal))
        {
            yield return 2;
        }
    }
}
