using System.Globalization;
using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Answers.Understanding;

/// <summary>Reads the period that a question asks about: "trong tháng 3/2024", "quý I/2024", "tuần này", "trước ngày 01/4/2024".</summary>
internal static partial class PeriodReader
{
    /// <summary>The period in a folded question, or null. <paramref name="today"/> is the day in Vietnam.</summary>
    public static Period? Read(string folded, DateOnly today) =>
        ReadRange(folded) ?? ReadBound(folded) ?? ReadMonth(folded, today) ?? ReadQuarter(folded, today)
        ?? ReadRelative(folded, today) ?? ReadYear(folded);

    private static Period? ReadRange(string folded)
    {
        var match = Range().Match(folded);
        return match.Success && Date(match, "1") is { } from && Date(match, "2") is { } to ? new Period(from, to, match.Value) : null;
    }

    private static Period? ReadBound(string folded)
    {
        var match = Bound().Match(folded);
        if (!match.Success || Date(match, "") is not { } day)
        {
            return null;
        }

        return match.Groups["side"].Value switch
        {
            "truoc" or "before" => new Period(null, day.AddDays(-1), match.Value),
            "sau" or "after" => new Period(day.AddDays(1), null, match.Value),
            "tu" or "from" => new Period(day, null, match.Value),
            _ => new Period(null, day, match.Value),
        };
    }

    private static Period? ReadMonth(string folded, DateOnly today)
    {
        var match = Month().Match(folded);
        if (!match.Success)
        {
            return null;
        }

        var month = Number(match.Groups["month"]);
        var year = match.Groups["year"].Success ? Number(match.Groups["year"]) : today.Year;
        return month is < 1 or > 12 ? null : Months(year, month, 1, match.Value);
    }

    private static Period? ReadQuarter(string folded, DateOnly today)
    {
        var match = Quarter().Match(folded);
        if (!match.Success)
        {
            return null;
        }

        var quarter = match.Groups["quarter"].Value switch { "i" or "1" => 1, "ii" or "2" => 2, "iii" or "3" => 3, _ => 4 };
        var year = match.Groups["year"].Success ? Number(match.Groups["year"]) : today.Year;
        return Months(year, (quarter * 3) - 2, 3, match.Value);
    }

    private static Period? ReadRelative(string folded, DateOnly today)
    {
        var match = Relative().Match(folded);
        if (!match.Success)
        {
            return null;
        }

        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var first = new DateOnly(today.Year, today.Month, 1);
        return match.Value switch
        {
            "hom nay" or "today" => new Period(today, today, match.Value),
            "ngay mai" or "tomorrow" => new Period(today.AddDays(1), today.AddDays(1), match.Value),
            "tuan nay" or "this week" => new Period(monday, monday.AddDays(6), match.Value),
            "tuan sau" or "tuan toi" or "next week" => new Period(monday.AddDays(7), monday.AddDays(13), match.Value),
            "thang nay" or "this month" => new Period(first, first.AddMonths(1).AddDays(-1), match.Value),
            "thang sau" or "thang toi" or "next month" => new Period(first.AddMonths(1), first.AddMonths(2).AddDays(-1), match.Value),
            _ => new Period(null, today.AddDays(-1), match.Value),
        };
    }

    private static Period? ReadYear(string folded)
    {
        var match = Year().Match(folded);
        return match.Success ? Months(Number(match.Groups["year"]), 1, 12, match.Value) : null;
    }

    private static Period Months(int year, int firstMonth, int count, string text)
    {
        var first = new DateOnly(year, firstMonth, 1);
        return new Period(first, first.AddMonths(count).AddDays(-1), text);
    }

    private static DateOnly? Date(Match match, string suffix)
    {
        var text = $"{Number(match.Groups["y" + suffix]):0000}-{Number(match.Groups["m" + suffix]):00}-{Number(match.Groups["d" + suffix]):00}";
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:tu|from)\s+(?:ngay\s+)?(?<d1>\d{1,2})[/.-](?<m1>\d{1,2})[/.-](?<y1>\d{4})\s+(?:den|toi|to|-)\s*(?:het\s+)?(?:ngay\s+)?(?<d2>\d{1,2})[/.-](?<m2>\d{1,2})[/.-](?<y2>\d{4})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(?<side>truoc|sau|den het|den|tu|before|after|until|from)\s+(?:ngay\s+)?(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{4})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bound();

    [GeneratedRegex(@"\bthang\s+(?<month>\d{1,2})(?:\s*(?:/|nam|-)\s*(?<year>20\d\d))?(?![\d/])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Month();

    [GeneratedRegex(@"\bquy\s+(?<quarter>iv|iii|ii|i|[1-4])\b(?:\s*(?:/|nam|-)\s*(?<year>20\d\d))?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"\b(?:hom nay|ngay mai|tuan nay|tuan sau|tuan toi|thang nay|thang sau|thang toi|qua han|tre han|today|tomorrow|this week|next week|this month|next month|overdue)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Relative();

    [GeneratedRegex(@"\btrong nam\s+(?<year>20\d\d)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();
}
