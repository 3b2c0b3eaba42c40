using System.Text.RegularExpressions;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>
/// Reads the offices of a signature (quyền hạn, chức vụ người ký: NĐ 30/2020 annex I.II.7) where a seal or the signature covers
/// their beginning: what is left of a line tells the office, and the lines together tell who signs for whom.
/// </summary>
internal static partial class SignerOffices
{
    private const int LongestLine = 60;

    // The heads of bodies. A line ends with one of them; which one is known by its last words.
    private static readonly string[] Heads =
    [
        "THỦ TƯỚNG", "CHỦ TỊCH", "BỘ TRƯỞNG", "CHỦ NHIỆM", "THỐNG ĐỐC", "TỔNG GIÁM ĐỐC", "GIÁM ĐỐC", "TỔNG THANH TRA", "CHÁNH THANH TRA", "CHÁNH VĂN PHÒNG",
        "TỔNG CỤC TRƯỞNG", "CHI CỤC TRƯỞNG", "CỤC TRƯỞNG", "VỤ TRƯỞNG", "VIỆN TRƯỞNG", "HIỆU TRƯỞNG", "TRƯỞNG PHÒNG", "TRƯỞNG BAN", "BÍ THƯ", "TỔNG BIÊN TẬP",
        "TỔNG THƯ KÝ", "CHÁNH ÁN",
    ];

    /// <summary>The authority and the title that the lines of a signature say; nulls where no office can be told.</summary>
    public static (string? Authority, string? Title) Read(IReadOnlyList<string> lines)
    {
        var offices = lines.Where(line => line.Length <= LongestLine && BodyNames.IsCapitals(line)).Select(OfficeOf).OfType<Office>().ToList();
        return offices.Count == 0 ? (null, null) : Read(offices[0], offices.Skip(1).FirstOrDefault(office => office.Head is not null));
    }

    private static (string? Authority, string? Title) Read(Office first, Office? second)
    {
        if (first.IsOnBehalf)
        {
            return (first.Text, second?.Text);
        }

        // Two lines of one office can only be: signed for the head, by a deputy.
        return first.IsFor || second?.Head == first.Head
            ? (first.IsFor ? first.Text : "KT. " + first.Text, second is null ? null : DeputyOf(second))
            : (null, first.Text);
    }

    private static string DeputyOf(Office office) => office.IsDeputy ? office.Text : office.Head == "BỘ TRƯỞNG" ? "THỨ TRƯỞNG" : "PHÓ " + office.Head;

    private static Office? OfficeOf(string line)
    {
        var text = string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '.', ',', '-', '_', '`', '\'', '"', '“', '”', '^', ':', ';', '|');
        if (OnBehalf().Match(text) is { Success: true } behalf)
        {
            return new Office("TM. " + text[behalf.Length..].Trim(), null, false, false, true);
        }

        var isFor = For().Match(text) is { Success: true };
        var head = Heads.FirstOrDefault(candidate => EndsWith(text, candidate));
        if (head is null)
        {
            return null;
        }

        // Words before the head that are whole belong to it: "PHÓ", "BỘ TRƯỞNG," — all else is what covers the line.
        var isDeputy = Deputy().IsMatch(VietnameseText.Fold(text)) && !isFor;
        var first = MinisterBefore().IsMatch(VietnameseText.Fold(text)) ? "BỘ TRƯỞNG, " : "";
        var rest = isDeputy ? "PHÓ " + head : first == "" || head == "BỘ TRƯỞNG" ? head : first + head;
        return new Office(isFor ? "KT. " + rest : rest, head, isDeputy, isFor, false);
    }

    /// <summary>Whether a line ends with an office, or with the last word of one that no other office has and with what may be left of the rest.</summary>
    private static bool EndsWith(string text, string head)
    {
        var line = VietnameseText.Fold(text);
        var office = VietnameseText.Fold(head);
        if (line.EndsWith(office, StringComparison.Ordinal))
        {
            return true;
        }

        var last = office[(office.LastIndexOf(' ') + 1)..];
        return Heads.Count(other => VietnameseText.Fold(other).EndsWith(" " + last, StringComparison.Ordinal)) == 1 && line.EndsWith(last, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\W*TM\s*[.,]\s*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OnBehalf();

    [GeneratedRegex(@"^\W*K\s?T", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex For();

    [GeneratedRegex(@"\bpho\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Deputy();

    [GeneratedRegex(@"ng\s*,\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MinisterBefore();

    private sealed record Office(string Text, string? Head, bool IsDeputy, bool IsFor, bool IsOnBehalf);
}
