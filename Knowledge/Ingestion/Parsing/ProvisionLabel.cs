using System.Globalization;
using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>The label at the beginning of a numbered line: its printed form, its rank from the outside in, its words after it.</summary>
/// <param name="Printed">"1.", "a)", "Điều 2.", "II."</param>
/// <param name="Step">The step in an address: "1", "a", "Điều 2", "II".</param>
/// <param name="Rank">0 for phần up to 8 for (1).</param>
/// <param name="Ordinal">The place among its siblings, counted from 1.</param>
/// <param name="Rest">The words after the label.</param>
/// <param name="Restarts">Whether it begins a list anew that follows another one under the same provision.</param>
internal sealed partial record ProvisionLabel(string Printed, string Step, int Rank, int Ordinal, string Rest, bool Restarts = false)
{
    /// <summary>The rank of a part with a Roman numeral; it and those above it may have their heading in the next line.</summary>
    public const int Roman = 3;

    /// <summary>The rank of điều; what stands above it is left out of addresses, since điều run on through a text.</summary>
    public const int Article = 4;

    /// <summary>The rank of a numbered clause.</summary>
    public const int Number = 5;

    /// <summary>The rank of a lettered point.</summary>
    public const int Point = 7;

    /// <summary>The rank of (1) and of (i).</summary>
    public const int Bracketed = 8;

    /// <summary>Letters of points in the order of the Vietnamese alphabet (NĐ 30/2020).</summary>
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];

    /// <summary>The label of a line, or null; in recognised text marks that a scan puts before it are passed over.</summary>
    public static ProvisionLabel? Read(string line, bool isRecognized = false)
    {
        line = isRecognized ? BlurredLetter().Replace(Dirt().Replace(line, ""), "g)") : line;
        if (Part().Match(line) is { Success: true } part)
        {
            var rank = part.Groups["kind"].Value.ToUpperInvariant() switch { "PHẦN" => 0, "CHƯƠNG" => 1, _ => 2 };
            return new ProvisionLabel(part.Groups["label"].Value, part.Groups["label"].Value.TrimEnd('.', ':'), rank, OrdinalOf(part.Groups["n"].Value), part.Groups["rest"].Value);
        }

        if (ArticleLine().Match(line) is { Success: true } article)
        {
            return new ProvisionLabel($"Điều {article.Groups["n"].Value}.", $"Điều {article.Groups["n"].Value}", Article, OrdinalOf(article.Groups["n"].Value), article.Groups["rest"].Value);
        }

        if (isRecognized && BlurredRoman().Match(line) is { Success: true } blurred)
        {
            return new ProvisionLabel($"({blurred.Groups["label"].Value})", blurred.Groups["label"].Value, Bracketed, RomanOrdinal(blurred.Groups["label"].Value), blurred.Groups["rest"].Value);
        }

        return Simple().Match(line) is { Success: true } simple ? OfSimple(simple) : null;
    }

    /// <summary>The label that stands at another place of the same list.</summary>
    public ProvisionLabel Renumbered(int ordinal)
    {
        var number = ordinal.ToString(CultureInfo.InvariantCulture);
        var step = Rank switch
        {
            Roman => Romans.ElementAtOrDefault(ordinal - 1),
            Point => ordinal <= Letters.Length ? Letters[(ordinal - 1)..ordinal] : null,
            Bracketed => Step.All(char.IsDigit) ? number : Romans.ElementAtOrDefault(ordinal - 1)?.ToLowerInvariant(),
            Number => number,
            < Roman => Step[..(Step.LastIndexOf(' ') + 1)] + Romans.ElementAtOrDefault(ordinal - 1),
            _ => null,
        };
        return step is null ? this : this with { Step = step, Ordinal = ordinal, Printed = Rank == Bracketed ? $"({step})" : Rank == Point ? $"{step})" : Rank < Roman ? step : $"{step}." };
    }

    /// <summary>The label in a list whose numbers are small Roman ones, where a scan made digits of it.</summary>
    public ProvisionLabel AsSmallRoman() =>
        Step.All(char.IsDigit) && Romans.ElementAtOrDefault(Step.Length - 1) is { } roman && Step.All(digit => digit == '1')
            ? this with { Step = roman.ToLowerInvariant(), Ordinal = Step.Length, Printed = $"({roman.ToLowerInvariant()})" }
            : this;

    private static ProvisionLabel? OfSimple(Match match)
    {
        var (label, mark, rest) = (match.Groups["label"].Value, match.Groups["mark"].Value, match.Groups["rest"].Value);
        var printed = (match.Groups["open"].Success ? "(" : "") + label + mark;
        if (match.Groups["open"].Success)
        {
            return new ProvisionLabel(printed, label, Bracketed, char.IsDigit(label[0]) ? OrdinalOf(label) : RomanOrdinal(label), rest);
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

        return new ProvisionLabel(printed, label, Point, Letters.IndexOf(label[0], StringComparison.Ordinal) + 1, rest);
    }

    private static int RomanOrdinal(string label) => Array.IndexOf(Romans, label.ToUpperInvariant()) + 1;

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

    private static int RomanValue(char letter) => letter switch { 'I' => 1, 'V' => 5, 'H' => 2, 'X' => 10, 'L' => 50, _ => 0 };

    [GeneratedRegex(@"^(?<label>(?<kind>Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục)\s+(?:thứ\s+)?(?<n>[IVXLH]+|\d{1,3})\b[.:]?)\s*(?<rest>.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?:Điều|ĐIỀU|Điền|Điểu)\s+(?<n>\d{1,4}[a-zđ]?)\s*[.:–-]\s*(?<rest>.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ArticleLine();

    [GeneratedRegex(@"^(?:(?<open>\()(?<label>\d{1,2}|[ivx]{1,5})(?<mark>\))|(?<roman>(?<label>[IVXL]{1,6}))(?<mark>[.)]|\s-)|(?<number>(?<label>\d{1,3}(?:\.\d{1,3}){0,3}))(?<mark>[.)](?=\s|\p{L})|(?<=\.\d{1,3})(?=\s))|(?<label>[a-zđ])(?<mark>[.)]))\s*(?<rest>.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Simple();

    /// <summary>"(1ñ)", "(iii)": a small Roman number whose strokes a scan may lose.</summary>
    [GeneratedRegex(@"^\((?<label>[ivxl1ïíñj!]{1,5})\)\s*(?<rest>\S.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BlurredRoman();

    /// <summary>"ø)": what a scan makes of a point's "g)"; the sequence of labels tells the rest.</summary>
    [GeneratedRegex(@"^[øợ]\)(?=\s)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BlurredLetter();

    [GeneratedRegex(@"^(?:[_|'""`ˆ.,\s]+|[a-z]\s(?=[a-zđ]\)\s))(?=\S)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Dirt();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Digits();
}
