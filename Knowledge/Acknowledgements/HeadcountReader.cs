using System.Globalization;
using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>Finds how many people of how many a folded sentence says: "12/12 người", "toàn thể 12 người", "11 trên 12".</summary>
internal static partial class HeadcountReader
{
    /// <summary>The numbers said, with their place; null when none are.</summary>
    /// <param name="folded">The folded sentence.</param>
    /// <param name="isTaken">Whether a place has another meaning already: a document's number, a date.</param>
    public static (int? Informed, int? Total, int Start, int Length)? Find(string folded, Func<int, int, bool> isTaken)
    {
        foreach (var pattern in new[] { RatioOfPeople(), RatioInWords(), BareRatio() })
        {
            if (First(pattern, folded, isTaken) is { } ratio)
            {
                return (Number(ratio.Groups["informed"]), Number(ratio.Groups["total"]), ratio.Index, ratio.Length);
            }
        }

        if (First(Everybody(), folded, isTaken) is { } everybody)
        {
            var count = Number(everybody.Groups["total"]);
            return (count, count, everybody.Index, everybody.Length);
        }

        return First(People(), folded, isTaken) is { } people
            ? (Number(people.Groups["informed"]), null, people.Index, people.Length)
            : null;
    }

    private static Match? First(Regex pattern, string folded, Func<int, int, bool> isTaken) =>
        pattern.Matches(folded).FirstOrDefault(match => !isTaken(match.Index, match.Length));

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d/])(?<informed>\d{1,4})\s*/\s*(?<total>\d{1,4})(?![\d/])\s*(?:nguoi|dong chi|can bo|cong chuc|vien chuc|cbcc|dc\b|d/c|nhan vien|thanh vien|ng\b|cc\b|vc\b|people|staff)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RatioOfPeople();

    [GeneratedRegex(@"(?<![\d/])(?<informed>\d{1,4})\s*(?:nguoi|dong chi|can bo|cong chuc)?\s*(?:tren|trong|of)\s*(?:tong\s*)?(?:so\s*)?(?:la\s*)?(?<total>\d{1,4})(?![\d/])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RatioInWords();

    [GeneratedRegex(@"(?<![\d/])(?<!\bngay\s*)(?<informed>\d{1,4})\s*/\s*(?<total>\d{1,4})(?![\d/])(?!\s*/?\s*[a-z]{2,}-)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BareRatio();

    [GeneratedRegex(@"\b(?:toan the|toan bo|tat ca|ca|du|day du)\s+(?:ca\s+)?(?<total>\d{1,4})\s*(?:nguoi|dong chi|can bo|cong chuc|vien chuc|cbcc|dc\b|d/c|nhan vien|thanh vien)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Everybody();

    [GeneratedRegex(@"(?<![\d/.-])(?<!\b(?:vang|nghi|thieu|tru|con|them)\s*)(?<informed>\d{1,4})\s*(?:nguoi|dong chi|can bo|cong chuc|vien chuc|cbcc|dc\b|d/c|nhan vien|thanh vien|people)(?!\s*(?:vang|nghi|xin nghi|chua|di cong tac|om|khong|di hoc))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex People();
}
