using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>Reads Nơi nhận and the signature block, in either order or side by side (NĐ 30/2020, annex I.II.7 and 9).</summary>
internal static partial class FootReader
{
    private const int LongestSignature = 5;

    /// <summary>The number of the line with which the foot begins, or -1: Nơi nhận or a signature, whichever comes first.</summary>
    public static int FindStart(IReadOnlyList<SourceLine> lines)
    {
        var start = Enumerable.Range(0, lines.Count).FirstOrDefault(i => Recipients().IsMatch(lines[i].Text) || Authority().IsMatch(lines[i].Text), -1);
        if (!lines.Any(line => Recipients().IsMatch(line.Text)) && FindUnheadedList(lines) is >= 0 and var list)
        {
            start = start < 0 ? list : Math.Min(start, list);
        }

        var first = start;
        for (var i = start - 1; i >= 0 && i >= start - LongestSignature && (lines[i].IsBlank || IsSignature(lines[i])); i--)
        {
            first = lines[i].IsBlank ? first : i;
        }

        return first;
    }

    /// <summary>
    /// Where the list of recipients begins of which the words "Nơi nhận" cannot be read: the points above "- Lưu: VT", with
    /// which it always ends, up to the last line of the text, which ends with a full stop or a stroke.
    /// </summary>
    private static int FindUnheadedList(IReadOnlyList<SourceLine> lines)
    {
        var kept = Enumerable.Range(0, lines.Count).LastOrDefault(i => Kept().IsMatch(lines[i].Text), -1);
        var first = kept;
        for (var i = kept - 1; i >= 0 && !EndsText().IsMatch(lines[i].Text) && ProvisionLabel.Read(lines[i].Text) is null; i--)
        {
            first = lines[i].IsBlank ? first : i;
        }

        return first;
    }

    /// <summary>The foot out of its lines.</summary>
    public static DocumentFoot Read(IReadOnlyList<string> lines)
    {
        var distribution = new List<string>();
        var signature = new List<string>();
        var isList = !lines.Any(line => Recipients().IsMatch(line));
        foreach (var line in lines)
        {
            if (Recipients().Match(line) is { Success: true } recipients)
            {
                isList = true;
                signature.AddRange(new[] { line[recipients.Length..].Trim() }.Where(rest => rest.Length > 0));
            }
            else if (isList && Item().Match(line) is { Success: true } item)
            {
                var (to, right) = PartColumns(item.Groups["to"].Value);
                distribution.Add(to);
                signature.AddRange(right);
            }
            else if (isList && distribution.Count > 0 && GoesOn(distribution[^1], line))
            {
                distribution[^1] += " " + line;
            }
            else if (line.Length > 0)
            {
                signature.Add(line);
            }
        }

        return new DocumentFoot([.. distribution.Select(RecipientOf)], SignatoryOf(signature));
    }

    /// <summary>Whether a line is a signer's title in capitals.</summary>
    public static bool IsTitle(string line) => BodyNames.IsCapitals(line) && Title().IsMatch(line);

    private static bool IsSignature(SourceLine line) =>
        line.Table is null && (PersonName().IsMatch(line.Text) || (BodyNames.IsCapitals(line.Text) && Title().IsMatch(line.Text)));

    /// <summary>"- Như trên; PHÓ GIÁM ĐỐC": two columns in one line.</summary>
    private static (string To, IEnumerable<string> Right) PartColumns(string text) =>
        Columns().Match(text) is { Success: true } match && (BodyNames.IsCapitals(match.Groups["right"].Value) || PersonName().IsMatch(match.Groups["right"].Value))
            ? (match.Groups["to"].Value, [match.Groups["right"].Value])
            : (text, []);

    private static bool GoesOn(string item, string line) =>
        line.Length > 0 && !item.TrimEnd().EndsWith(';') && !item.TrimEnd().EndsWith('.') && !BodyNames.IsCapitals(line) && !PersonName().IsMatch(line) && !Authority().IsMatch(line) && !line.StartsWith('(');

    private static Recipient RecipientOf(string text)
    {
        var trimmed = text.Trim().TrimEnd(';', '.', ',').Trim();
        var purpose = Purpose().Match(trimmed);
        return purpose.Success ? new Recipient(trimmed[..purpose.Index].Trim(), purpose.Groups["purpose"].Value) : new Recipient(trimmed, null);
    }

    private static Signatory? SignatoryOf(List<string> lines)
    {
        var authority = lines.Where(line => Authority().IsMatch(line)).ToList();
        var afterAuthority = lines.FindLastIndex(line => Authority().IsMatch(line)) + 1;
        var titles = lines.Skip(afterAuthority).Where(line => BodyNames.IsCapitals(line) && Title().IsMatch(line)).ToList();
        var name = lines.Select(line => Degrees().Replace(line, "")).LastOrDefault(line => PersonName().IsMatch(line));
        return authority.Count + titles.Count == 0 && name is null
            ? null
            : new Signatory(authority.Count == 0 ? null : string.Join(' ', authority), titles.Count == 0 ? null : titles[0], name);
    }

    [GeneratedRegex(@"^\W{0,3}(?:(?:N[ơớờôo]i |Mới |NƠI )?(?:nhận|NHẬN)\s*:|N[ơớờôo]i nhận\s*[,.;])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Recipients();

    /// <summary>"- Lưu: VT, …".</summary>
    [GeneratedRegex(@"^\W{0,4}Lưu\s*[:;]?\s*VT\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Kept();

    [GeneratedRegex(@"(?:\.|/)\W*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EndsText();

    [GeneratedRegex(@"^(?:KT|TM|TL|TUQ|Q)\s*\.\s*\p{Lu}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Authority();

    /// <summary>The words of an office in capitals, diacritics as a scan may have left them.</summary>
    [GeneratedRegex(@"\b(?:GI[ÁA]M Đ[ỐÔ]C|CH[ỦU] T[ỊI]CH|B[ỘÔ] TR[ƯU][ỞỜƠ]NG|TH[ỨƯ] TR[ƯU][ỞỜƠ]NG|CH[ÁA]NH|CH[ỦU] NHI[ỆÊ]M|TR[ƯU][ỞỜƠ]NG|TH[ỦU] T[ƯU][ỚƠỜ]NG|PH[ÓO] |C[ỤU]C TR|B[ÍI] TH[ƯU]|VI[ỆÊ]N TR|HI[ỆÊ]U TR|T[ỔÔ]NG|TH[ỐÔ]NG Đ[ỐÔ]C|PH[ÓO]$|[ỦU]Y VI[ÊE]N|CHI C[ỤU]C TR|KI[ỂÊ]M SO[ÁA]T VI[ÊE]N|CH[ỈI] HUY|CH[ÍI]NH [ỦU]Y|THANH TRA|[ĐD]ỘI TR|T[ỔÔ] TR|TH[ƯU] K[ÝY])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Title();

    [GeneratedRegex(@"^[-–—+•*~¬_.ˆ\s]*[-–—+•*~¬_]+\s*\.?(?<to>\S.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Item();

    [GeneratedRegex(@"^(?<to>.+?[;.])\s+(?<right>\p{Lu}[\p{L}\s.,-]{5,})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Columns();

    [GeneratedRegex(@"\((?!\d+\s*(?:b|bản)?\))(?<purpose>[^()]{2,40})\)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"^(?:(?:PGS|GS|TSKH|TS|ThS|BS|BSCKII|BSCKI|KS|CN)\.\s*)+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Degrees();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,5}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PersonName();
}
