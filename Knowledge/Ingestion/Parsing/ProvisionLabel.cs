using System.Globalization;
using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>The label at the beginning of a numbered line: its printed form, its rank from the outside in, its words after it.</summary>
/// <param name="Printed">"1.", "a)", "Điều 2.", "II."</param>
/// <param name="Step">The step in an address: "1", "a", "Điều 2", "II".</param>
/// <param name="Rank">0 for phần up to 8 for (1).</param>
/// <param name="Ordinal">The place among its siblings, counted from 1.</param>
/// <param name="Rest">The words after the label.</param>
internal sealed partial record ProvisionLabel(string Printed, string Step, int Rank, int Ordinal, string Rest)
{
    /// <summary>The rank of a part with a Roman numeral; it and those above it may have their heading in the next line.</summary>
    public const int Roman = 3;

    /// <summary>The rank of điều; what stands above it is left out of addresses, since điều run on through a text.</summary>
    public const int Article = 4;

    /// <summary>The rank of a numbered clause.</summary>
    public const int Number = 5;

    /// <summary>Letters of points in the order of the Vietnamese alphabet (NĐ 30/2020).</summary>
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    /// <summary>The label of a line, or null.</summary>
    public static ProvisionLabel? Read(string line)
    {
        if (Part().Match(line) is { Success: true } part)
        {
            var rank = part.Groups["kind"].Value.ToUpperInvariant() switch { "PHẦN" => 0, "CHƯƠNG" => 1, _ => 2 };
            return new ProvisionLabel(part.Groups["label"].Value, part.Groups["label"].Value.TrimEnd('.', ':'), rank, OrdinalOf(part.Groups["n"].Value), part.Groups["rest"].Value);
        }

        if (ArticleLine().Match(line) is { Success: true } article)
        {
            return new ProvisionLabel($"Điều {article.Groups["n"].Value}.", $"Điều {article.Groups["n"].Value}", Article, OrdinalOf(article.Groups["n"].Value), article.Groups["rest"].Value);
        }

        if (Simple().Match(line) is { Success: true } simple)
        {
            return OfSimple(simple);
        }

        return null;
    }

    private static ProvisionLabel? OfSimple(Match match)
    {
        var (label, mark, rest) = (match.Groups["label"].Value, match.Groups["mark"].Value, match.Groups["rest"].Value);
        var printed = (match.Groups["open"].Success ? "(" : "") + label + mark;
        if (match.Groups["open"].Success)
        {
            return new ProvisionLabel(printed, label, 8, OrdinalOf(label), rest);
        }

        if (match.Groups["roman"].Success)
        {
            return new ProvisionLabel(printed, label, Roman, OrdinalOf(label), rest);
        }

        if (match.Groups["number"].Success)
        {
            var depth = label.Count(character => character == '.');
            return new ProvisionLabel(printed, label, Number + (depth > 0 ? 1 : 0), OrdinalOf(label.Split('.')[^1]), rest);
        }

        return new ProvisionLabel(printed, label, 7, Letters.IndexOf(label[0], StringComparison.Ordinal) + 1, rest);
    }

    private static int OrdinalOf(string label)
    {
        var digits = Digits().Match(label);
        if (digits.Success)
        {
            return int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        var total = 0;
        for (var i = 0; i < label.Length; i++)
        {
            var value = RomanValue(label[i]);
            total += i + 1 < label.Length && RomanValue(label[i + 1]) > value ? -value : value;
        }

        return total;
    }

    private static int RomanValue(char letter) => letter switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 0 };

    [GeneratedRegex(@"^(?<label>(?<kind>Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục)\s+(?:thứ\s+)?(?<n>[IVXL]+|\d{1,3})[.:]?)\s*(?<rest>.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?:Điều|ĐIỀU)\s+(?<n>\d{1,4}[a-zđ]?)\s*[.:]\s*(?<rest>.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ArticleLine();

    [GeneratedRegex(@"^(?:(?<open>\()(?<label>\d{1,2})(?<mark>\))|(?<roman>(?<label>[IVXL]{1,6}))(?<mark>[.)]|\s-)|(?<number>(?<label>\d{1,3}(?:\.\d{1,3}){0,3}))(?<mark>[.)](?=\s|\p{L})|(?<=\.\d{1,3})(?=\s))|(?<label>[a-zđ])(?<mark>[.)]))\s*(?<rest>.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Simple();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
