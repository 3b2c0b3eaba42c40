using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Library;

/// <summary>
/// Finds the documents that a sentence names, in any spelling: with or without diacritics, full number, type and
/// number, or number alone.
/// </summary>
internal static partial class DocumentMentionReader
{
    /// <summary>What stands further on names nothing: nobody types as much, and reading it would take its time.</summary>
    private const int LongestText = 4000;

    private static readonly IReadOnlyDictionary<string, DocumentType> TypeWords = BuildTypeWords();

    /// <summary>A notation in the form in which notations are compared.</summary>
    public static string FoldNotation(string notation) =>
        Plain(VietnameseText.Fold(notation)).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>
    /// The mentions in reading order. A bare number or notation is taken only if some document is known to have it and
    /// nothing around it says that it counts something else.
    /// </summary>
    public static IReadOnlyList<DocumentMention> Read(string text, Func<int, bool> isKnownSerial, Func<string, bool> isKnownNotation)
    {
        var folded = Fold(text);
        var mentions = new List<DocumentMention>();
        Collect(mentions, PartyNumber().Matches(folded), FromPartyNumber);
        Collect(mentions, FullNumber().Matches(folded), FromFullNumber);
        Collect(mentions, UnnumberedNotation().Matches(folded), FromNotation);
        Collect(mentions, TypeAndNumber().Matches(folded), FromTypeAndNumber);
        Collect(mentions, BareNumber().Matches(folded), match =>
            isKnownSerial(ParseInt(match.Groups["serial"])) ? Mention(match, match.Groups["serial"]) : null);
        Collect(mentions, BareNotation().Matches(folded), match =>
            isKnownNotation(FoldNotation(match.Groups["notation"].Value)) ? FromNotation(match) : null);
        return
        [
            .. mentions.OrderBy(mention => mention.Start)
                .Select(mention => WithDate(mention, folded))
                .Select(mention => mention with { IsCarriedOutBySubject = IsObjectOfCarryingOut(folded, mention.Start) }),
        ];
    }

    /// <summary>Position for position the normalised text, as far as it is read.</summary>
    private static string Fold(string text) =>
        Plain(VietnameseText.Fold(VietnameseText.Normalize(text.Length > LongestText ? text[..LongestText] : text)));

    /// <summary>Digits of any script as 0 to 9, dashes of any length as hyphens.</summary>
    private static string Plain(string text) =>
        string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                span[i] = char.GetUnicodeCategory(source[i]) switch
                {
                    UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(source[i])),
                    UnicodeCategory.DashPunctuation => '-',
                    _ => source[i],
                };
            }
        });

    private static void Collect(List<DocumentMention> mentions, MatchCollection matches, Func<Match, DocumentMention?> read)
    {
        foreach (Match match in matches)
        {
            if (mentions.TrueForAll(mention => match.Index >= mention.Start + mention.Length || match.Index + match.Length <= mention.Start)
                && read(match) is { } found)
            {
                mentions.Add(found);
            }
        }
    }

    private static DocumentMention FromPartyNumber(Match match)
    {
        var type = DocumentType.FindByAbbreviation(RestoreType(match.Groups["type"].Value));
        var issuer = match.Groups["issuer"].Value.ToUpperInvariant();
        return Mention(match, match.Groups["serial"]) with
        {
            FoldedNotation = $"{match.Groups["type"].Value}/{match.Groups["issuer"].Value}",
            Type = type,
            Printed = $"{match.Groups["serial"].Value}-{type?.Abbreviation}/{issuer}",
        };
    }

    private static DocumentMention FromFullNumber(Match match)
    {
        var notation = FoldNotation(match.Groups["notation"].Value);
        var groups = notation.Split('-');
        var type = TypeWords.GetValueOrDefault(groups[0]);
        var printedNotation = string.Join('-', groups.Select((group, i) => i == 0 && type is not null ? type.Abbreviation : RestoreIssuer(group)));
        var year = match.Groups["year"];
        return Mention(match, match.Groups["serial"]) with
        {
            Suffix = match.Groups["suffix"].Value,
            NumberYear = year.Success ? ParseInt(year) : null,
            FoldedNotation = notation,
            Type = type ?? DocumentType.OfficialDispatch,
            Printed = $"{match.Groups["serial"].Value}{match.Groups["suffix"].Value}/{(year.Success ? year.Value + "/" : "")}{printedNotation}",
        };
    }

    private static DocumentMention FromNotation(Match match) =>
        Mention(match, null) with
        {
            FoldedNotation = FoldNotation(match.Groups["notation"].Value),
            Printed = match.Groups["notation"].Value.ToUpperInvariant(),
        };

    private static DocumentMention FromTypeAndNumber(Match match)
    {
        var type = TypeWords.GetValueOrDefault(match.Groups["type"].Value);
        return Mention(match, match.Groups["serial"]) with
        {
            Suffix = match.Groups["suffix"].Value,
            Type = type,
            Printed = type is null
                ? match.Groups["serial"].Value
                : $"{char.ToUpper(type.Name[0], CultureInfo.InvariantCulture)}{type.Name[1..]} {match.Groups["serial"].Value}",
        };
    }

    private static DocumentMention Mention(Match match, Group? serial) => new()
    {
        Serial = serial is null ? null : ParseInt(serial),
        Printed = match.Value.Trim(),
        Start = match.Index,
        Length = match.Length,
    };

    private static DocumentMention WithDate(DocumentMention mention, string folded)
    {
        var after = DateAfter().Match(folded, mention.Start + mention.Length);
        if (!after.Success)
        {
            return mention;
        }

        if (!after.Groups["day"].Success)
        {
            return mention with { IssuedInYear = ParseInt(after.Groups["year"]) };
        }

        var text = $"{after.Groups["year"].Value}-{ParseInt(after.Groups["month"]):00}-{ParseInt(after.Groups["day"]):00}";
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? mention with { IssuedOn = date, Length = after.Index + after.Length - mention.Start }
            : mention;
    }

    private static bool IsObjectOfCarryingOut(string folded, int start)
    {
        var before = folded[..start];
        return CarryingOut().IsMatch(before);
    }

    private static int ParseInt(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string RestoreType(string folded) => TypeWords.GetValueOrDefault(folded)?.Abbreviation ?? folded.ToUpperInvariant();

    private static string RestoreIssuer(string folded) => folded == "ttg" ? "TTg" : folded.ToUpperInvariant();

    private static Dictionary<string, DocumentType> BuildTypeWords()
    {
        var words = new Dictionary<string, DocumentType>(StringComparer.Ordinal);
        foreach (var type in DocumentType.All)
        {
            words.TryAdd(VietnameseText.Fold(type.Name), type);
            words.TryAdd(VietnameseText.Fold(type.Abbreviation), type);
        }

        (string Word, string Abbreviation)[] others =
        [
            ("official dispatch", "CV"), ("dispatch", "CV"), ("official letter", "CV"), ("document", "CV"), ("plan", "KH"),
            ("decision", "QĐ"), ("notice", "TB"), ("announcement", "TB"), ("directive", "CT"), ("telegram", "CĐ"),
            ("resolution", "NQ"), ("report", "BC"), ("decree", "NĐ"), ("circular", "TT"), ("conclusion", "KL"), ("k.hoach", "KH"),
        ];
        foreach (var (word, abbreviation) in others)
        {
            words.TryAdd(word, DocumentType.FindByAbbreviation(abbreviation)!);
        }

        words.Remove("document");
        return words;
    }

    [GeneratedRegex(@"(?<!\d)(?<serial>\d{1,4})\s*[-–]\s*(?<type>nq|ct|kl|qd|qyd|hd|tb|cv|bc|kh|ctr|ttr|da)\s*/\s*(?<issuer>[a-z]{2,10})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PartyNumber();

    [GeneratedRegex(@"(?<![\d/])(?<serial>\d{1,5})(?<suffix>[a-z]?)\s*(?:/\s*(?<year>(?:19|20)\d\d)\s*)?/\s*(?<notation>[a-z](?:[a-z&.]*[a-z&])?\d*(?:\s*[-–]\s*[a-z](?:[a-z&.]*[a-z&])?\d*)*)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FullNumber();

    [GeneratedRegex(@"\bso\s*:?\s*/\s*(?<notation>[a-z]{2,10}\d*(?:\s*[-–]\s*[a-z]{1,10}\d*)+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex UnnumberedNotation();

    [GeneratedRegex(@"(?<![\w/-])(?<notation>[a-z]{2,10}(?:-[a-z]{1,10})+)(?![\w-])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BareNotation();

    [GeneratedRegex(@"\b(?<type>cong van|ke hoach|thong bao|quyet dinh|nghi quyet|chi thi|quy che|quy dinh|huong dan|chuong trinh|phuong an|de an|du an|bao cao|bien ban|to trinh|cong dien|giay moi|nghi dinh|thong tu|phap lenh|luat|ket luan|van ban|official dispatch|dispatch|official letter|document|plan|decision|notice|announcement|directive|telegram|resolution|report|decree|circular|cv|kh|tb|qd|nq|ct|cd|bc|ttr|hd|ctr|nd|tt|kl|vb)\.?\s*(?:(?:hoa toc|thuong khan|khan|dong)\s+)?(?:so|no\.?)?\s*:?\s*(?<serial>\d{1,5})(?<suffix>[a-z]?)(?![\d/%]|[.,]\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TypeAndNumber();

    [GeneratedRegex(@"(?<![\w/.,:-])(?<!\b(?:nhiem vu|muc|khoan|dieu|diem|quy|thang|nam|ngay|tuan|chi tieu|task|item|clause|iso|bao|lan thu|khoa|phien|gio|stt|tt|mau|bieu|phu luc|nhom|dot|chuong)\s+(?:so\s+)?)(?<serial>\d{2,5}|(?<=\bso\s+)\d)(?![\w/%:]|[.,-]\d|\s*(?:%|nguoi|ngay(?!\s+\d)|thang|nam|gio|nhiem vu|noi dung|dong|trieu|ty|don vi|phong|tieu chi|can|diem|ca\b))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"\G(?:\s*(?:,|cua [^,?.;]{2,60}?))?\s*(?:\(?\s*(?:ban hanh|ky)?\s*ngay\s+(?<day>\d{1,2})\s*(?:[/.-]|thang)\s*(?<month>\d{1,2})\s*(?:[/.-]|nam)\s*(?<year>(?:19|20)\d\d)|nam\s+(?<year>(?:19|20)\d\d))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DateAfter();

    [GeneratedRegex(@"(?:cong van|van ban|ke hoach|quyet dinh|thong bao|chi thi|letter|document)(?:\s+so)?(?:\s*/?\s*(?!nao\b|gi\b)[\w-]+)?(?:\s+cua\s+[^,?.;]{1,40}?)?\s+(?:trien khai|thuc hien|implementing)(?:\s+thuc hien)?\s+(?:cong van|van ban|ke hoach|quyet dinh|thong bao|chi thi|cv|kh|tb|qd)?\s*(?:so)?\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CarryingOut();
}
