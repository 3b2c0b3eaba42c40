using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>Reads Nơi nhận and the signature block, in either order (NĐ 30/2020, annex I.II.7 and 9).</summary>
internal static partial class FootReader
{
    /// <summary>Whether the foot begins with this line.</summary>
    public static bool Begins(string line) => Recipients().IsMatch(line) || Authority().IsMatch(line);

    /// <summary>The foot out of its lines.</summary>
    public static DocumentFoot Read(IReadOnlyList<string> lines)
    {
        var distribution = new List<Recipient>();
        var signature = new List<string>();
        var isList = false;
        foreach (var line in lines)
        {
            if (Recipients().IsMatch(line))
            {
                isList = true;
            }
            else if (isList && Item().Match(line) is { Success: true } item)
            {
                distribution.Add(RecipientOf(item.Groups["to"].Value));
            }
            else if (line.Length > 0)
            {
                signature.Add(line);
            }
        }

        return new DocumentFoot(distribution, SignatoryOf(signature));
    }

    private static Recipient RecipientOf(string text)
    {
        var trimmed = text.Trim().TrimEnd(';', '.', ',').Trim();
        var purpose = Purpose().Match(trimmed);
        return purpose.Success
            ? new Recipient(trimmed[..purpose.Index].Trim(), ForWhat().Replace(purpose.Groups["purpose"].Value, ""))
            : new Recipient(trimmed, null);
    }

    private static Signatory? SignatoryOf(List<string> lines)
    {
        var authority = lines.Where(line => Authority().IsMatch(line)).ToList();
        var titles = lines.Where(line => !Authority().IsMatch(line) && BodyNames.IsCapitals(line) && line.Count(char.IsLetter) > 3).ToList();
        var name = lines.LastOrDefault(line => PersonName().IsMatch(line));
        return authority.Count + titles.Count == 0 && name is null
            ? null
            : new Signatory(authority.Count == 0 ? null : string.Join(' ', authority), titles.Count == 0 ? null : titles[0], name);
    }

    [GeneratedRegex(@"^Nơi nhận\s*:?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Recipients();

    [GeneratedRegex(@"^(?:KT|TM|TL|TUQ|Q)\s*\.\s*\p{Lu}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Authority();

    [GeneratedRegex(@"^[-–+•*]\s*(?<to>.+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Item();

    [GeneratedRegex(@"\((?<purpose>[^()]{2,40})\)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"^để\s+(?=[a-zđ]/[a-zđ])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ForWhat();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,5}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PersonName();
}
