using System.Globalization;
using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Calendar;

/// <summary>Reads a date as documents write it: "25/3/2024", "25-03-2024", "ngày 25 tháng 3 năm 2024", "25/3" of a known year.</summary>
public static partial class DateWords
{
    /// <summary>The pattern of a date, for use inside other patterns: groups d, m, y.</summary>
    internal const string Pattern = @"(?:(?<d>\d{1,2})\s*[/.-]\s*(?<m>\d{1,2})(?:\s*[/.-]\s*(?<y>\d{4}))?(?!\d)|(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})(?:\s+năm\s+(?<y>\d{4}))?)";

    /// <summary>The date of a match of <see cref="Pattern"/>; <paramref name="year"/> stands in where none is written; null when there is no such day.</summary>
    public static DateOnly? Of(Match match, int? year)
    {
        ArgumentNullException.ThrowIfNull(match);
        if ((match.Groups["y"].Success ? Number(match.Groups["y"]) : year) is not { } found)
        {
            return null;
        }

        var (month, day) = (Number(match.Groups["m"]), Number(match.Groups["d"]));
        return found is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(found, month) ? new DateOnly(found, month, day) : null;
    }

    /// <summary>The first date in a text, or null.</summary>
    public static DateOnly? Find(string text, int? year) => Date().Match(text) is { Success: true } match ? Of(match, year) : null;

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Date();
}
