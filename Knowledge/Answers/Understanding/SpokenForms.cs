using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Answers.Understanding;

/// <summary>Writes out the short forms in which people type ("ko", "dc", "bn", "vb này"), so that they are read like the words.</summary>
internal static partial class SpokenForms
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["ko"] = "không", ["kg"] = "không", ["khg"] = "không", ["hok"] = "không", ["k"] = "không", ["hem"] = "không",
        ["dc"] = "được", ["đc"] = "được", ["đk"] = "được", ["dk"] = "được",
        ["bn"] = "bao nhiêu", ["bnhieu"] = "bao nhiêu", ["bnhiu"] = "bao nhiêu", ["bh"] = "bao giờ", ["bjo"] = "bao giờ",
        ["ntn"] = "như thế nào", ["j"] = "gì", ["ji"] = "gì", ["gj"] = "gì", ["z"] = "vậy",
        ["vb"] = "văn bản", ["cv"] = "công văn", ["nv"] = "nhiệm vụ", ["nvu"] = "nhiệm vụ", ["đv"] = "đơn vị", ["dv"] = "đơn vị",
        ["trc"] = "trước", ["lm"] = "làm", ["thg"] = "tháng", ["hnay"] = "hôm nay", ["mk"] = "mình", ["tgian"] = "thời gian",
        ["ndung"] = "nội dung", ["qtriet"] = "quán triệt", ["thhien"] = "thực hiện", ["pvi"] = "phạm vi", ["t/h"] = "thực hiện",
        ["kh"] = "kế hoạch", ["qđ"] = "quyết định", ["qd"] = "quyết định", ["tb"] = "thông báo", ["bc"] = "báo cáo", ["cđ"] = "công điện",
    };

    /// <summary>The text with its short forms written out; what is part of a number, a symbol or a unit's name stays.</summary>
    public static string WriteOut(string text) =>
        ShortForm().Replace(text, match => Words.GetValueOrDefault(match.Value.ToLowerInvariant(), match.Value));

    [GeneratedRegex(@"(?<![\w/.&-])(?:ko|kg|khg|hok|hem|dc|đc|đk|dk|bnhieu|bnhiu|bn|bh|bjo|ntn|ji|gj|j|nvu|nv|đv|vb|trc|lm|thg|hnay|mk|tgian|ndung|qtriet|thhien|t/h)(?![\w/&-]|\.\w)|(?<![\w/.&-]|\d )[kz](?=\s*(?:[?,.!]|$|\p{Ll}))(?![\w/&-])|(?<![\w/.&-])dv(?= (?:minh|mình|toi|tôi|em|nao|nào|chu|chủ|phoi|phối)\b)|(?<![\w/.&-])(?:cv|kh|qđ|qd|tb|bc|cđ)(?= (?:nay|này|do|đó|kia|tren|trên|nao|nào|moi|mới|cua|của|ve|về|trien|triển)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ShortForm();
}
