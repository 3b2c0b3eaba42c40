using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>Reads to whom a document goes: Kính gửi of a công văn, "… điện:" of a công điện, "… kính mời:" of a giấy mời.</summary>
internal static partial class AddresseeReader
{
    private const int LastLine = 12;
    private const int LongestName = 300;
    private const int LongestFirst = 100;

    /// <summary>The addressees and the lines of the body that hold them.</summary>
    public static (IReadOnlyList<string> Addressees, Range Used) Read(List<SourceLine> body)
    {
        var start = body.FindIndex(line => To().IsMatch(line.Text));
        if (start is < 0 or > LastLine)
        {
            return ([], new Range(0, 0));
        }

        var names = new List<string>();
        var first = To().Match(body[start].Text).Groups["to"].Value.Trim();
        if (first.Length > 0)
        {
            names.Add(first);
        }

        var end = start + 1;
        while (end < body.Count && Take(names, body[end]))
        {
            end++;
        }

        var parts = names.SelectMany(name => name.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return ([.. parts.Select(name => name.Trim().TrimEnd('.', ';', ',').Trim()).Where(name => name.Length > 1).SelectMany(BodyLists.SpellOut)], new Range(start, end));
    }

    /// <summary>An item of the list, or the rest of an item that the line before did not finish.</summary>
    private static bool Take(List<string> names, SourceLine line)
    {
        if (line.Table is not null || line.Text.Length > LongestName)
        {
            return false;
        }

        if (Item().Match(line.Text) is { Success: true } item)
        {
            names.Add(item.Groups["to"].Value);
            return true;
        }

        var last = names.Count == 0 ? "" : names[^1];
        if (HeaderPatterns.BodyLine().IsMatch(line.Text) || ProvisionLabel.Read(line.Text) is not null || !GoesOn(last, line.Text))
        {
            return false;
        }

        if (last.EndsWith(','))
        {
            names[^1] += " " + line.Text;
        }
        else
        {
            names.Add(line.Text);
        }

        return true;
    }

    private static bool GoesOn(string last, string line) =>
        last.Length == 0 ? line.Length < LongestFirst : last[^1] is ',' or ';';

    [GeneratedRegex(@"^\W{0,3}Kính gửi\s*:?\s*'?(?<to>.*)$|^\W{0,5}\p{Lu}[\p{Lu}\s]{4,80}\s+điện\s*:(?<to>.*)$|^.{0,120}\bkính mời\s*:(?<to>.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex To();

    [GeneratedRegex(@"^[-–—+•~¬_]+\s*(?<to>.+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Item();
}
