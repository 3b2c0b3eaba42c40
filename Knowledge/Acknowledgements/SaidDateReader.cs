using System.Globalization;
using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>Finds days in a folded sentence: written out, or relative to today ("sáng nay", "hôm qua", "thứ hai").</summary>
internal static partial class SaidDateReader
{
    private const int DaysBackOfBareDate = 120;

    /// <summary>Every day said, with its place.</summary>
    public static IReadOnlyList<(SaidDate Date, int Start, int Length)> Read(string folded, DateOnly today)
    {
        var found = new List<(SaidDate Date, int Start, int Length, bool IsSure)>();
        foreach (Match match in Written().Matches(folded))
        {
            if (ReadWritten(match, today) is { } date)
            {
                found.Add((date, match.Index, match.Length, match.Groups["word"].Success || match.Groups["year"].Success));
            }
        }

        foreach (Match match in Relative().Matches(folded))
        {
            found.Add((new SaidDate(ReadRelative(match, today), null), match.Index, match.Length, true));
        }

        // Beside a day that is surely one, "12/12" is a count of people.
        var hasSure = found.Exists(date => date.IsSure);
        return [.. found.Where(date => date.IsSure || !hasSure).OrderBy(date => date.Start).Select(date => (date.Date, date.Start, date.Length))];
    }

    private static SaidDate? ReadWritten(Match match, DateOnly today)
    {
        var (day, month) = (Number(match.Groups["day"]), Number(match.Groups["month"]));
        if (match.Groups["year"].Success)
        {
            return Of(day, month, FullYear(Number(match.Groups["year"])), match.Value);
        }

        // Without a year and without the word "ngày" it may as well be a count of people.
        var last = LastYearOf(day, month, today);
        var isSaid = match.Groups["word"].Success;
        if (last is null)
        {
            return isSaid ? new SaidDate(null, match.Value.Trim()) : null;
        }

        return isSaid || today.DayNumber - last.Value.DayNumber <= DaysBackOfBareDate ? new SaidDate(last, null) : null;
    }

    private static SaidDate Of(int day, int month, int year, string words) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new SaidDate(new DateOnly(year, month, day), null)
            : new SaidDate(null, words.Trim());

    /// <summary>The last such day that is not after today; a day still to come this year when it was said so shortly before.</summary>
    private static DateOnly? LastYearOf(int day, int month, DateOnly today)
    {
        if (Of(day, month, today.Year, "").Day is not { } date)
        {
            return Of(day, month, today.Year - 1, "").Day;
        }

        return date <= today.AddDays(31) ? date : Of(day, month, today.Year - 1, "").Day;
    }

    private static DateOnly ReadRelative(Match match, DateOnly today)
    {
        if (match.Groups["weekday"].Success)
        {
            return LastWeekday(match.Groups["weekday"].Value, today, match.Groups["lastWeek"].Success);
        }

        if (match.Groups["dayOnly"].Success)
        {
            return LastDayOfMonth(Number(match.Groups["dayOnly"]), today);
        }

        return match.Groups["when"].Value switch
        {
            "qua" or "yesterday" => today.AddDays(-1),
            "kia" => today.AddDays(-2),
            _ => today,
        };
    }

    private static DateOnly LastWeekday(string word, DateOnly today, bool lastWeek)
    {
        var wanted = word switch
        {
            "2" or "hai" => DayOfWeek.Monday,
            "3" or "ba" => DayOfWeek.Tuesday,
            "4" or "tu" => DayOfWeek.Wednesday,
            "5" or "nam" => DayOfWeek.Thursday,
            "6" or "sau" => DayOfWeek.Friday,
            "7" or "bay" => DayOfWeek.Saturday,
            _ => DayOfWeek.Sunday,
        };
        if (lastWeek)
        {
            var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7) - 7);
            return monday.AddDays(((int)wanted + 6) % 7);
        }

        return today.AddDays(-(((int)today.DayOfWeek - (int)wanted + 7) % 7));
    }

    private static DateOnly LastDayOfMonth(int day, DateOnly today)
    {
        var month = day <= today.Day ? today : today.AddMonths(-1);
        return new DateOnly(month.Year, month.Month, Math.Min(day, DateTime.DaysInMonth(month.Year, month.Month)));
    }

    private static int FullYear(int year) => year < 100 ? 2000 + year : year;

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<word>\bngay\s+|\bhom\s+|\bon\s+)?(?<![\d/])(?<!\b(?:du|duoc|cho|voi|gom|co|toi|den|so|dat)\s+)(?<day>\d{1,2})(?:\s*(?:/|-|\.)\s*(?<month>\d{1,2})(?:\s*(?:/|-|\.)\s*(?<year>(?:19|20)\d\d|\d\d))?|\s+thang\s+(?<month>\d{1,2})(?:\s+nam\s+(?<year>(?:19|20)\d\d))?)(?![\d/])(?!\s*(?:nguoi|dong chi|can bo|cong chuc|vien chuc|cbcc|dc\b|d/c|nhan vien|thanh vien|ng\b|%|gio\b))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Written();

    [GeneratedRegex(@"\b(?:(?:sang|trua|chieu|toi)\s+)?(?:hom\s+(?<when>nay|qua|kia)|(?<=\b(?:sang|trua|chieu|toi)\s+)(?<when>nay|qua)|today|(?<when>yesterday))\b|(?:\b(?:sang|chieu|toi|hom|ngay|vao)\s+thu\s+(?<weekday>hai|ba|tu|nam|sau|bay|[2-7])|\bthu\s+(?<weekday>hai|ba|tu|nam|sau|bay|[2-7])(?=\s+(?:tuan|vua)\b))(?:\s+(?:(?<lastWeek>tuan\s+(?:truoc|roi|qua))|tuan\s+nay|vua\s+(?:roi|qua)))?\b(?!\s*/)|\b(?:ngay|hom|mung)\s+(?:mung\s+)?(?<dayOnly>[12]?\d|3[01])(?!\s*(?:[/\d.-]|thang|nguoi|ngay))\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Relative();
}
