using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>
/// Reads the name of who signed (họ tên người ký) out of a scan. A name begins with a family name (họ); one that does not has
/// lost its beginning under the seal, and is only told when somebody of that name is known.
/// </summary>
internal static partial class SignerNames
{
    private const int MostWords = 5;
    private const int FewestLettersLeft = 6;
    private const int FewestAgreeing = 2;
    private const int LongestFamilyName = 6;
    private const int ShortestEnd = 2;

    // What stands before a man's given name far more often than it is a family name.
    private const string MiddleName = "Văn";

    // The family names that nearly all people have, of the Kinh and of other peoples.
    private static readonly FrozenSet<string> FamilyNames = (
        "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Đoàn Lâm Mai Trịnh Trương Tô Tạ Hà Cao Lưu Lương Thái Châu "
        + "Quách Triệu Kiều Phùng Vương Từ Tống Tăng Nghiêm Chu Doãn Khuất La Lã Lại Lò Lục Lữ Mã Mạc Nông Ninh Ông Phí Quan Quản Sầm Tào Thạch Thân Thẩm "
        + "Tiêu Tôn Trang Văn Vi Viên Giàng Giáp Hàn Hầu Hứa Khổng Kim Đàm Đồng Đường Điểu Cù Cầm Cồ Bạch Bế Âu An Chử Diệp Hoa Lầu Sùng Vừ Thào Thiều Ma Hạng Mùa Vàng Ksor Rơ Siu")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The first whole name in lines that come in the order in which they are believed; null when there is none.</summary>
    public static string? FindWhole(IReadOnlyList<string> lines) => lines.Select(WholeName).FirstOrDefault(name => name is not null);

    /// <summary>The only one of the known names that ends as a line does; null when there is none.</summary>
    public static string? Complete(IReadOnlyList<string> lines, IReadOnlyList<string> known) =>
        lines.Select(line => Complete(line, known)).FirstOrDefault(name => name is not null);

    /// <summary>
    /// The name whose family name lost its first letters in every reading, when what is left of it, marks and all, ends only one
    /// family name and the readings agree on it, those that kept more counting more; null otherwise.
    /// </summary>
    public static string? FindCovered(IReadOnlyList<string> lines)
    {
        var votes = lines.Select(CoveredName).OfType<(string Name, int Left)>().GroupBy(vote => vote.Name)
            .Select(group => (Name: group.Key, Count: group.Count(), Left: group.Sum(vote => vote.Left))).OrderByDescending(vote => vote.Left).ToList();
        return votes.Count > 0 && votes[0].Count >= FewestAgreeing && votes.Skip(1).Sum(other => other.Left) * 2 <= votes[0].Left ? votes[0].Name : null;
    }

    /// <summary>The names of people that a text mentions: a family name and two to four more words with capitals.</summary>
    public static IEnumerable<string> Mentioned(string text) =>
        Names().Matches(text).Select(match => match.Value).Where(name => FamilyNames.Contains(name.Split(' ')[0])).Distinct(StringComparer.Ordinal);

    private static string? WholeName(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', ';', ':', '`', '\'', '"', '|', '_', '-', '~', '“', '”', '‘', '’', '«', '»')).Where(word => word.Length > 0).ToList();
        var last = words.FindLastIndex(IsName);
        var first = last;
        while (first > 0 && IsName(words[first - 1]) && last - first + 1 < MostWords)
        {
            first--;
        }

        // What is lost before a family name is a stroke of the pen; more words than one before it are another text.
        var start = last < 0 ? -1 : words.FindIndex(first, last - first + 1, word => FamilyOf(word) is not null);
        return start >= 0 && last - start is >= 1 and < MostWords && words.Count - last <= 2 && start <= 2
            ? string.Join(' ', words.Skip(start + 1).Take(last - start).Prepend(FamilyOf(words[start])!))
            : null;
    }

    /// <summary>The name and how many letters and marks are left to tell its family name.</summary>
    private static (string Name, int Left)? CoveredName(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var given = words.Reverse().TakeWhile(IsName).Reverse().ToList();

        // A covered word may look like a syllable: "Tần" for "Trần".
        var covered = words.Length > given.Count ? words[^(given.Count + 1)] : "";
        if (given.Count > 2 && FamilyOf(given[0]) is null)
        {
            covered = given[0];
            given.RemoveAt(0);
        }

        return given.Count is 2 or 3 && FamilyOf(given[0]) is null && FamilyEndingLike(covered) is var (family, left) ? (string.Join(' ', given.Prepend(family)), left) : null;
    }

    /// <summary>The only family name that shares the longest end with a word; letters without a mark end too many.</summary>
    private static (string Family, int Left)? FamilyEndingLike(string word)
    {
        for (var length = Math.Min(word.Length, LongestFamilyName); length >= ShortestEnd; length--)
        {
            var end = word[^length..].ToLowerInvariant();
            var like = FamilyNames.Where(name => name.Length > ShortestEnd && name != MiddleName && name.EndsWith(end, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
            if (like.Count > 0)
            {
                return like.Count == 1 && !end.All(char.IsAscii) ? (like[0], end.Normalize(NormalizationForm.FormD).Length) : null;
            }
        }

        return null;
    }

    private static bool IsName(string word) => char.IsUpper(word[0]) && word.Skip(1).All(char.IsLower) && VietnameseSyllables.IsValid(word);

    /// <summary>The family name that a word is, marks apart; null for any other.</summary>
    private static string? FamilyOf(string word)
    {
        if (FamilyNames.Contains(word))
        {
            return word;
        }

        var key = VietnameseText.Fold(word);
        return Only(FamilyNames.Where(name => VietnameseText.Fold(name) == key));
    }

    private static string? Only(IEnumerable<string> names) => names.Take(2).ToList() is [var only] ? only : null;

    /// <summary>The one known name that ends with what is left of a line.</summary>
    private static string? Complete(string line, IReadOnlyList<string> known)
    {
        var left = string.Concat(VietnameseText.FoldedKey(Tail().Match(line).Value).Where(char.IsLetter));
        if (left.Length < FewestLettersLeft)
        {
            return null;
        }

        // The first letter left may be half covered, so it need not agree.
        return Only(known.Where(name => Letters(name).EndsWith(left, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal))
            ?? (left.Length > FewestLettersLeft ? Only(known.Where(name => Letters(name).EndsWith(left[1..], StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)) : null);
    }

    private static string Letters(string name) => string.Concat(VietnameseText.FoldedKey(name).Where(char.IsLetter));

    /// <summary>The last words of a line: one that may have lost its beginning, then words with capitals.</summary>
    [GeneratedRegex(@"(?:\p{L}?\p{Ll}*\s?)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*(?=\W*$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tail();

    [GeneratedRegex(@"(?<![\p{L}])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,4}(?![\p{L}])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Names();
}
