using System.Globalization;
using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>
/// Reads the date of a scan's head out of several readings of it. Days and months are often written by hand; a month has only
/// twelve forms, so that one clear digit may tell it.
/// </summary>
internal static partial class RecognizedDate
{
    /// <summary>The date that most readings give, and whether all that give one agree; null when only one of several gives any.</summary>
    public static (DateOnly Date, bool IsAgreed)? Find(IReadOnlyList<string> readings)
    {
        var dates = readings.Select(Parse).OfType<DateOnly>().ToList();
        var best = dates.GroupBy(date => date).OrderByDescending(group => group.Count()).FirstOrDefault();
        return best is null || (best.Count() == 1 && readings.Count > 1) ? null : (best.Key, best.Count() == readings.Count);
    }

    /// <summary>The date that a line gives, or null.</summary>
    public static DateOnly? Parse(string line)
    {
        if (Date().Match(line) is not { Success: true } match)
        {
            return null;
        }

        var year = int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return DayOf(match.Groups["day"].Value) is { } day && MonthOf(match.Groups["month"].Value) is { } month && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    private static int? DayOf(string text)
    {
        var digits = Digits(text);

        // A seven with a stroke through it is read as one of these; a day's second sign is no letter.
        digits = digits.Length == 2 && digits[1] is '†' or 'T' or 'F' or 'Ÿ' ? digits[..1] + "7" : digits;
        return Number(digits) is >= 1 and <= 31 and var day ? day : null;
    }

    private static int? MonthOf(string text)
    {
        var digits = Digits(text);
        if (digits.Length <= 2 && Number(digits) is >= 1 and <= 12 and var month)
        {
            return month;
        }

        // No month but the tenth ends with a nought; after anything but 0 and 1 stands no other digit than these.
        return digits.Length is 1 or 2 or 3 && digits[^1] == '0' ? 10
            : digits.Length == 2 && digits[1] is >= '3' and <= '9' ? digits[1] - '0'
            : null;
    }

    private static int? Number(string digits) =>
        digits.All(char.IsAsciiDigit) && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Digits(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)).Select(character => character switch
    {
        'O' or 'o' or 'Ô' or 'ô' or 'Ö' or 'ö' => '0',
        'I' or 'l' or 'Ì' or 'Í' or 'ì' or 'í' or 'i' or '|' or 'J' => '1',
        _ => character,
    }));

    [GeneratedRegex(@"ngày\s*(?<day>\S{1,2})\s*(?:tháng|thắng|thăng)\s*(?<month>\S{1,3}?)\s*năm\s*(?<year>(?:19|20)\d\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Date();
}
