using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Answers.Understanding;

/// <summary>Writes out the short forms in which people type ("ko", "dc", "bn", "vb này"), so that they are read like the words.</summary>
internal static partial class SpokenForms
{
    private static readonly Dictionary<string, string> Words = new(
    [
        new("cdc", "Trung tâm Kiểm soát bệnh tật"),
        new("ko", "không"),
        new("kg", "không"),
        new("khg", "không"),
        new("hok", "không"),
        new("k", "không"),
        new("hem", "không"),
        new("dc", "được"),
        new("đc", "được"),
        new("đk", "được"),
        new("dk", "được"),
        new("bn", "bao nhiêu"),
        new("bnhieu", "bao nhiêu"),
        new("bnhiu", "bao nhiêu"),
        new("bh", "bao giờ"),
        new("bjo", "bao giờ"),
        new("ntn", "như thế nào"),
        new("j", "gì"),
        new("ji", "gì"),
        new("gj", "gì"),
        new("z", "vậy"),
        new("vb", "văn bản"),
        new("cv", "công văn"),
        new("nv", "nhiệm vụ"),
        new("nvu", "nhiệm vụ"),
        new("đv", "đơn vị"),
        new("dv", "đơn vị"),
        new("trc", "trước"),
        new("lm", "làm"),
        new("thg", "tháng"),
        new("hnay", "hôm nay"),
        new("mk", "mình"),
        new("tgian", "thời gian"),
        new("ndung", "nội dung"),
        new("qtriet", "quán triệt"),
        new("thhien", "thực hiện"),
        new("pvi", "phạm vi"),
        new("t/h", "thực hiện"),
        new("kh", "kế hoạch"),
        new("qđ", "quyết định"),
        new("qd", "quyết định"),
        new("tb", "thông báo"),
        new("bc", "báo cáo"),
        new("cđ", "công điện"),
    ],
        StringComparer.Ordinal);

    /// <summary>The text with its short forms written out; what is part of a number, a symbol or a unit's name stays.</summary>
    public static string WriteOut(string text) =>
        AllCommunes().Replace(ShortForm().Replace(text, match => Words.GetValueOrDefault(match.Value.ToLowerInvariant(), match.Value)), "${body} các xã, phường");

    /// <summary>"UBND xã phường" leaves out what documents write: "UBND các xã, phường".</summary>
    [GeneratedRegex(@"\b(?<body>ubnd|ủy ban nhân dân|uỷ ban nhân dân|uy ban nhan dan)\s+(?:xã|xa)\s*[,/]?\s*(?:phường|phuong)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AllCommunes();

    [GeneratedRegex(@"(?<![\w/.&-])(?:cdc|ko|kg|khg|hok|hem|dc|đc|đk|dk|bnhieu|bnhiu|bn|bh|bjo|ntn|ji|gj|j|nvu|nv|đv|vb|trc|lm|thg|hnay|mk|tgian|ndung|qtriet|thhien|t/h)(?![\w/&-]|\.\w)|(?<![\w/.&-]|\d )[kz](?=\s*(?:[?,.!]|$|\p{Ll}))(?![\w/&-])|(?<![\w/.&-])dv(?= (?:minh|mình|toi|tôi|em|nao|nào|chu|chủ|phoi|phối)\b)|(?<![\w/.&-])(?:cv|kh|qđ|qd|tb|bc|cđ)(?= (?:nay|này|do|đó|kia|tren|trên|nao|nào|moi|mới|cua|của|ve|về|trien|triển)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ShortForm();
}
