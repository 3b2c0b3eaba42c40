using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers;

/// <summary>How near two duties are by the words of what is to be done. It proposes; whether they are the same a person decides.</summary>
internal static class DutySimilarity
{
    /// <summary>The nearness from which two duties are taken for one.</summary>
    public const double Same = 0.6;

    private const int FewestShared = 3;

    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "va", "cac", "cua", "cho", "theo", "trong", "den", "tu", "voi", "ve", "viec", "thuc", "hien", "trien", "khai", "hoan", "thanh", "bao",
        "cao", "truoc", "ngay", "thang", "nam", "phong", "don", "vi", "so", "chu", "tri", "phoi", "hop", "tai", "duoc", "la", "co", "phai", "quy",
        "dinh", "ke", "hoach", "nhiem", "vu", "to", "chuc", "tham", "muu", "ban", "hanh", "van", "de", "nhung", "moi", "khi", "do",
    };

    /// <summary>The words that tell one duty from another, folded.</summary>
    public static HashSet<string> WordsOf(string action) =>
        [.. VietnameseText.FoldedWords(action).Where(word => !Common.Contains(word) && !word.All(char.IsAsciiDigit))];

    /// <summary>The share of the shorter one's words that the other has; 0 where too few are shared to tell.</summary>
    public static double Of(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count(other.Contains);
        var shorter = Math.Min(one.Count, other.Count);
        return shared < Math.Min(FewestShared, Math.Max(2, shorter)) ? 0 : shared / (double)shorter;
    }
}
