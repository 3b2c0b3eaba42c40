using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>Reads numbers and notations out of a document's own text (NĐ 30/2020, annex I and III).</summary>
internal static partial class NumberPatterns
{
    /// <summary>Every number in a text with its place; those of the Party first, which look like ranges otherwise.</summary>
    public static IReadOnlyList<(int Start, int Length, DocumentNumber Number)> Find(string text)
    {
        var found = new List<(int Start, int Length, DocumentNumber Number)>();
        foreach (Match match in Party().Matches(text))
        {
            var notation = $"{match.Groups["type"].Value}/{match.Groups["issuer"].Value}";
            found.Add((match.Index, match.Length, new DocumentNumber(Serial(match), "", null, notation, $"{match.Groups["serial"].Value}-{notation}")));
        }

        var party = found.Count;
        var next = 0;
        foreach (Match match in State().Matches(text))
        {
            while (next < party && found[next].Start + found[next].Length <= match.Index)
            {
                next++;
            }

            if (next == party || match.Index + match.Length <= found[next].Start)
            {
                found.Add((match.Index, match.Length, FromState(match)));
            }
        }

        return [.. found.OrderBy(number => number.Start)];
    }

    /// <summary>The notation of a draft whose number is blank ("Số: /SKHCN-VP"), or null.</summary>
    public static string? FindUnnumbered(string text) =>
        Unnumbered().Match(text) is { Success: true } match ? Tidy(match.Groups["notation"].Value) : null;

    /// <summary>The type that a notation tells: its first group where that is a type's abbreviation, else công văn.</summary>
    public static DocumentType TypeOf(string notation)
    {
        var first = notation.Split('-', '/')[0];
        return DocumentType.All.FirstOrDefault(type => type.Abbreviation == first) ?? (first.StartsWith("QH", StringComparison.Ordinal)
            ? DocumentType.FindByAbbreviation("NQ")!
            : DocumentType.OfficialDispatch);
    }

    private static DocumentNumber FromState(Match match)
    {
        var notation = Tidy(match.Groups["notation"].Value);
        var suffix = match.Groups["suffix"].Value;
        var year = match.Groups["year"];
        var printed = $"{match.Groups["serial"].Value}{suffix}/{(year.Success ? year.Value + "/" : "")}{notation}";
        return new DocumentNumber(Serial(match), suffix, year.Success ? int.Parse(year.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null, notation, printed);
    }

    private static string Tidy(string notation) => notation.Replace(" ", "", StringComparison.Ordinal).Replace('–', '-');

    private static int Serial(Match match) => int.Parse(match.Groups["serial"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)(?<serial>\d{1,5})[ ]*[-–](?:[ ]?[-–])?[ ]*(?<type>NQ|CT|KL|QĐ|QyĐ|HD|TB|CV|BC|KH|CTr|TTr|ĐA)[ ]*/[ ]*(?<issuer>[A-ZĐƠƯÂÊÔ]{2,10})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Party();

    [GeneratedRegex(@"(?<![\d/])(?<serial>\d{1,5})(?<suffix>[a-zđ]?)[ ]*(?:/[ ]*(?<year>(?:19|20)\d\d)[ ]*)?/[ ]*(?<notation>[A-ZĐƠƯÂÊÔ][A-Za-zĐđƯư&]{0,11}\d{0,2}(?:[ ]?[-–][ ]?[A-ZĐƠƯÂÊÔ][A-Za-zĐđƯư&.]{0,14}\d{0,2})*)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex State();

    [GeneratedRegex(@"^Số\s*:?[\s.…_]*/\s*(?<notation>[A-ZĐƠƯÂÊÔ][A-Za-zĐđ&]{1,11}\d{0,2}(?:[ ]?[-–][ ]?[A-ZĐƠƯÂÊÔ][A-Za-zĐđ&.]{0,14})*)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Unnumbered();
}
