using System.Text.RegularExpressions;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>Finds how a document was circulated (hình thức quán triệt): "họp phòng", "qua hệ thống quản lý văn bản".</summary>
internal static partial class MethodReader
{
    /// <summary>Methods as they are written when somebody typed them without diacritics, the longest first.</summary>
    private static readonly string[] Known =
    [
        "qua hệ thống quản lý văn bản và điều hành", "qua hệ thống quản lý văn bản", "qua phần mềm quản lý văn bản", "qua hệ thống văn phòng điện tử",
        "qua thư điện tử công vụ", "qua thư điện tử", "qua nhóm zalo", "qua zalo", "qua email", "qua teams", "qua điện thoại", "qua mạng nội bộ",
        "họp trực tuyến", "họp trực tiếp", "họp phòng", "họp đơn vị", "họp cơ quan", "họp giao ban", "họp chi bộ", "họp toàn thể", "họp chuyên đề",
        "giao ban", "hội nghị trực tuyến", "hội nghị", "sinh hoạt chi bộ", "sao gửi văn bản", "gửi văn bản", "niêm yết", "có biên bản họp",
        "biên bản họp", "họp",
    ];

    private static readonly IReadOnlyDictionary<string, string> Written =
        Known.ToDictionary(VietnameseText.FoldedKey, method => method, StringComparer.Ordinal);

    /// <summary>The method said, or null.</summary>
    /// <param name="text">The normalised sentence.</param>
    /// <param name="folded">The same, folded.</param>
    public static string? Find(string text, string folded)
    {
        var match = Named().Match(folded);
        if (!match.Success)
        {
            match = Plain().Match(folded);
        }

        if (!match.Success)
        {
            return null;
        }

        var group = match.Groups["method"];
        var words = text.Substring(group.Index, group.Length).Trim(' ', ',', '.', ';', '"', '“', '”');
        return words.Length == 0 ? null : Written.GetValueOrDefault(VietnameseText.FoldedKey(words), words);
    }

    [GeneratedRegex(@"\b(?:bang|voi|theo|duoi|qua)?\s*(?:hinh thuc|phuong thuc|cach thuc)\s*(?:la|:|-)?\s*(?<method>[a-z][^,.;\n()]{1,60}?)(?=\s*(?:[,.;\n()]|$|\bngay\s+\d|\bvao\s|\bcho\s+\d|\bvoi\s+\d|\d+\s*/\s*\d+|\bly do\b))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?<method>qua\s+(?:he thong|phan mem|nhom|zalo|email|thu dien tu|mail|mang|teams|dien thoai|trang|cong|hop thu|truc tuyen)[^,.;\n()]{0,50}?|hop\s+(?:phong|don vi|co quan|giao ban|truc tuyen|truc tiep|chi bo|toan the|chuyen de|chi cuc|trung tam|noi bo|online)|giao ban(?:\s+(?:tuan|thang|phong))?|hoi nghi(?:\s+(?:truc tuyen|toan the|can bo))?|sinh hoat chi bo|niem yet[^,.;\n()]{0,30}?|(?:sao )?gui (?:van ban|email|ban sao)[^,.;\n()]{0,30}?|(?:co )?bien ban(?: hop)?|hop)(?=\s*(?:[,.;\n()]|$|\bngay\b|\bsang\b|\bchieu\b|\bhom\b|\bvao\b|\bcho\b|\bvoi\b|\bdu\b|\bduoc\b|\bquan triet\b|\bpho bien\b|\bco\s+\d|\d+\s*/\s*\d+|\broi\b|\bly do\b))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Plain();
}
