using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>Writes the names of bodies out in ordinary case: "UBND TỈNH BẮC AN" becomes "Ủy ban nhân dân tỉnh Bắc An".</summary>
internal static partial class BodyNames
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal) { "và", "về", "của", "các", "cho", "thuộc", "trực" };

    private static readonly HashSet<string> Places = new(StringComparer.Ordinal) { "tỉnh", "thành", "phố", "huyện", "quận", "thị", "xã", "phường", "trấn" };

    private static readonly string[] Bodies =
    [
        "tỉnh đoàn", "thành đoàn", "huyện đoàn", "quận đoàn", "thị đoàn", "xã đoàn", "ủy ban nhân dân", "hội đồng nhân dân", "ủy ban quốc gia", "tổng cục", "chi cục", "văn phòng", "trung tâm", "thủ tướng", "ban chỉ đạo",
        "thanh tra", "kho bạc", "ngân hàng", "sở", "bộ", "cục", "vụ", "ban", "viện", "trường", "phòng", "hội", "liên đoàn", "đoàn", "công an",
    ];

    /// <summary>What departments look after; the name of a place stands after it ("SỞ Y TẾ BẮC AN").</summary>
    private static readonly string[] Fields =
    [
        "văn hóa, thể thao và du lịch", "văn hoá, thể thao và du lịch", "văn hóa và thể thao", "văn hoá và thể thao", "khoa học và công nghệ", "giáo dục và đào tạo",
        "nông nghiệp và phát triển nông thôn", "nông nghiệp và môi trường", "tài nguyên và môi trường", "thông tin và truyền thông", "kế hoạch và đầu tư",
        "lao động - thương binh và xã hội", "dân tộc và tôn giáo", "giao thông vận tải", "y tế", "nội vụ", "tài chính", "xây dựng", "tư pháp", "công thương", "ngoại vụ", "du lịch",
    ];

    private static readonly (string Lower, string Proper)[] ProperNames =
    [
        ("công thương", "Công Thương"), ("chính phủ", "Chính phủ"), ("quốc hội", "Quốc hội"), ("trung ương", "Trung ương"), ("việt nam", "Việt Nam"), ("nhà nước", "Nhà nước"), ("quốc gia", "Quốc gia"),
    ];

    /// <summary>A name in capitals, or with short forms, in ordinary case and written out.</summary>
    public static string WriteOut(string name)
    {
        var trimmed = Spaces().Replace(name, " ").Trim(' ', '.', ';', ',', '-', '_', '*');
        var expanded = PeoplesCouncil().Replace(PeoplesCommittee().Replace(trimmed, "Ủy ban nhân dân"), "Hội đồng nhân dân");
        return IsCapitals(trimmed) ? FromCapitals(expanded) : Capitalize(expanded.Replace("Uỷ ban", "Ủy ban", StringComparison.Ordinal));
    }

    /// <summary>Whether a text is written in capitals throughout.</summary>
    public static bool IsCapitals(string text) => text.Any(char.IsLetter) && !text.Any(char.IsLower);

    private static string FromCapitals(string name)
    {
        var words = name.ToLower(Vietnamese).Replace("uỷ ban", "ủy ban", StringComparison.Ordinal).Split(' ');
        var start = BodyLength(words);
        var place = start + FieldLength(words, start);
        var inPlace = start == 2 && words[1] == "đoàn";
        var beginsField = true;
        for (var i = start; i < words.Length; i++)
        {
            inPlace |= i == place && place > start;
            beginsField |= words[Math.Max(0, i - 1)].EndsWith(',');
            if (IsAcronym(words[i]))
            {
                words[i] = words[i].ToUpper(Vietnamese);
                inPlace = true;
                continue;
            }

            if (Places.Contains(words[i]))
            {
                inPlace = true;
                continue;
            }

            if (Joining.Contains(words[i]) || words[i] is "-" or "–")
            {
                beginsField = words[i] is "và" or "-" or "–";
                continue;
            }

            if (inPlace || beginsField)
            {
                words[i] = Capitalize(words[i]);
                beginsField = false;
            }
        }

        var text = Capitalize(string.Join(' ', words));
        return ProperNames.Aggregate(text, (done, proper) => done.Replace(proper.Lower, proper.Proper, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Letters without a vowel are short for words ("THPT"), and what comes after them is a name.</summary>
    private static bool IsAcronym(string word) => word.Length > 1 && word.All(char.IsLetter) && !word.Normalize(NormalizationForm.FormD).Any("aeiouy".Contains);

    /// <summary>How many words name the sort of body; they stay in lower case after the first.</summary>
    private static int BodyLength(string[] words)
    {
        var text = string.Join(' ', words) + " ";
        var body = Bodies.FirstOrDefault(candidate => text.StartsWith(candidate + " ", StringComparison.Ordinal));
        return body is null ? 0 : body.Split(' ').Length;
    }

    private static int FieldLength(string[] words, int start)
    {
        var text = string.Join(' ', words.Skip(start)) + " ";
        return Fields.FirstOrDefault(field => text.StartsWith(field + " ", StringComparison.Ordinal))?.Split(' ').Length ?? 0;
    }

    private static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Vietnamese) + text[1..];

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\bUBND\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PeoplesCommittee();

    [GeneratedRegex(@"\bHĐND\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PeoplesCouncil();
}
