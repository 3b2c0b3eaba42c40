using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>Spells a shared head out: "Bộ trưởng các Bộ: Tài chính, Công an" names two ministers.</summary>
internal static partial class BodyLists
{
    private const int FewestKinds = 3;

    /// <summary>Names of ministries and departments that themselves hold "và" or a comma.</summary>
    private static readonly string[] Compounds =
    [
        "Văn hóa, Thể thao và Du lịch", "Văn hoá, Thể thao và Du lịch", "Khoa học và Công nghệ", "Giáo dục và Đào tạo", "Nông nghiệp và Môi trường",
        "Nông nghiệp và Phát triển nông thôn", "Tài nguyên và Môi trường", "Thông tin và Truyền thông", "Kế hoạch và Đầu tư", "Dân tộc và Tôn giáo",
        "Lao động - Thương binh và Xã hội", "Văn hóa và Thể thao", "Văn hoá và Thể thao", "Giao thông vận tải và Xây dựng", "Quy hoạch và Kiến trúc",
    ];

    /// <summary>The bodies that a list with a shared head names, or the text alone.</summary>
    public static IEnumerable<string> SpellOut(string text)
    {
        var match = Shared().Match(text);
        if (!match.Success)
        {
            return [text];
        }

        var head = match.Groups["head"].Value;
        var sort = match.Groups["sort"].Value;
        var prefix = (head.Length > 0 ? head + " " : "") + char.ToUpperInvariant(sort[0]) + sort[1..] + " ";
        return Names(match.Groups["names"].Value).Select(name => prefix + name);
    }

    /// <summary>The names, with the place that "Hội đồng nhân dân, Ủy ban nhân dân tỉnh Bắc An" gives both.</summary>
    public static IEnumerable<string> WithSharedPlace(IReadOnlyList<string> names) =>
        names.Select((name, i) => Council().IsMatch(name) && i + 1 < names.Count && Committee().Match(names[i + 1]) is { Success: true } next ? $"{name} {next.Groups["place"].Value}" : name);

    /// <summary>
    /// "Các bộ, ngành, địa phương" are bodies of several kinds, each meant by itself; "các phòng, đơn vị", "các bộ, ngành"
    /// and "các sở, ban, ngành" are one collective, as papers use them.
    /// </summary>
    public static IEnumerable<string> SpellOutKinds(string text)
    {
        var match = Kinds().Match(text);
        var kinds = match.Groups["kind"].Captures.Select(kind => kind.Value).ToList();
        if (!match.Success || kinds.Count < FewestKinds || !(kinds[0].StartsWith("bộ", StringComparison.OrdinalIgnoreCase) || kinds.Contains("địa phương")))
        {
            return [text];
        }

        kinds[^1] += match.Groups["rest"].Value;
        return kinds.Select(kind => $"{match.Groups["head"].Value} {kind}");
    }

    private static IEnumerable<string> Names(string text)
    {
        var masked = Compounds.Select((name, i) => (Name: name, Mark: $"\u0001{(char)('A' + i)}")).ToList();
        var words = masked.Aggregate(text, (current, compound) => current.Replace(compound.Name, compound.Mark, StringComparison.Ordinal));
        return Between().Split(words).Select(name => masked.Aggregate(name.Trim(' ', '.', ';', ','), (current, compound) => current.Replace(compound.Mark, compound.Name, StringComparison.Ordinal)))
            .Where(name => name.Length > 1);
    }

    [GeneratedRegex(@"^(?<head>Bộ trưởng|Giám đốc|Thứ trưởng|Thủ trưởng)?\s*[Cc]ác\s+(?<sort>[Bb]ộ|[Ss]ở|[Pp]hòng)\s*:\s*(?<names>\p{Lu}.+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Shared();

    [GeneratedRegex(@"^(?:Thường trực )?(?:Hội đồng nhân dân|HĐND)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Council();

    [GeneratedRegex(@"^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND)\s+(?<place>.+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Committee();

    [GeneratedRegex(@"^(?<head>[Cc]ác)\s+(?<kind>[Bb]ộ|[Ss]ở|ban|cơ quan|tổ chức)(?:(?:\s*,\s*|\s+và\s+|\s*,\s*và\s+)(?:các\s+)?(?<kind>ban|ngành|sở|cơ quan(?: ngang [Bb]ộ| thuộc Chính phủ| trung ương| Trung ương)?|đoàn thể|tổ chức|đơn vị|địa phương|doanh nghiệp|hội|tập đoàn|tổng công ty)){1,7}(?<rest>\s+(?:\(|có |được |liên |thuộc |trực thuộc |cấp |trên )[^,]*)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Kinds();

    [GeneratedRegex(@"\s*[,;]\s*|\s+và\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Between();
}
