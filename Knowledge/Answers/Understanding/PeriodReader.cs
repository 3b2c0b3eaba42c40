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

    /// <summary>The one day that a question names ("ngày 01/5/2024"), or null.</summary>
    public static DateOnly? ReadDay(string folded) => Day().Match(folded) is { Success: true } match ? Date(match, "") : null;

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
            return ReadDaysAhead(folded, today);
        }

        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        return match.Value switch
        {
            "hom nay" or "today" => new Period(today, today, match.Value),
            "hom qua" or "yesterday" => new Period(today.AddDays(-1), today.AddDays(-1), match.Value),
            "ngay mai" or "tomorrow" => new Period(today.AddDays(1), today.AddDays(1), match.Value),
            "tuan nay" or "this week" => new Period(monday, monday.AddDays(6), match.Value),
            "tuan sau" or "tuan toi" or "next week" => new Period(monday.AddDays(7), monday.AddDays(13), match.Value),
            "tuan truoc" or "tuan qua" or "last week" => new Period(monday.AddDays(-7), monday.AddDays(-1), match.Value),
            "qua han" or "tre han" or "overdue" => new Period(null, today.AddDays(-1), match.Value),
            "sap den han" or "sap toi han" or "due soon" => new Period(today, today.AddDays(14), match.Value),
            _ => ReadLongRelative(match.Value, today),
        };
    }

    private static Period ReadLongRelative(string words, DateOnly today)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        var quarter = new DateOnly(today.Year, (((today.Month - 1) / 3) * 3) + 1, 1);
        var (first, count) = words switch
        {
            "thang sau" or "thang toi" or "next month" => (month.AddMonths(1), 1),
            "thang truoc" or "thang qua" or "last month" => (month.AddMonths(-1), 1),
            "quy nay" or "this quarter" => (quarter, 3),
            "quy sau" or "quy toi" or "next quarter" => (quarter.AddMonths(3), 3),
            "quy truoc" or "last quarter" => (quarter.AddMonths(-3), 3),
            "nam nay" or "this year" => (new DateOnly(today.Year, 1, 1), 12),
            "nam sau" or "nam toi" or "next year" => (new DateOnly(today.Year + 1, 1, 1), 12),
            _ => (month, 1),
        };
        return Months(first.Year, first.Month, count, words);
    }

    /// <summary>"trong 7 ngày tới", "2 tuần tới", "next 10 days".</summary>
    private static Period? ReadDaysAhead(string folded, DateOnly today)
    {
        var match = Ahead().Match(folded);
        if (!match.Success)
        {
            return null;
        }

        var count = Number(match.Groups["n"]) * (match.Groups["unit"].Value is "tuan" or "weeks" ? 7 : 1);
        return new Period(today, today.AddDays(Math.Min(count, 3650)), match.Value);
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

    [GeneratedRegex(@"(?:tu|from)\s+(?:ngay\s+)?(?<d1>\d{1,2})[/.-](?<m1>\d{1,2})[/.-](?<y1>\d{4})\s+(?:den|toi|to|-)\s*(?:het\s+)?(?:ngay\s+)?(?<d2>\d{1,2})[/.-](?<m2>\d{1,2})[/.-](?<y2>\d{4})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(?<side>truoc|sau|den het|den|tu|before|after|until|from)\s+(?:ngay\s+)?(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{4})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Bound();

    [GeneratedRegex(@"\b(?:ngay|on)\s+(?<d>\d{1,2})(?:\s*[/.-]\s*|\s+thang\s+)(?<m>\d{1,2})(?:\s*[/.-]\s*|\s+nam\s+)(?<y>\d{4})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Day();

    [GeneratedRegex(@"\bthang\s+(?<month>\d{1,2})(?:\s*(?:/|nam|-)\s*(?<year>20\d\d))?(?![\d/])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Month();

    [GeneratedRegex(@"\bquy\s+(?<quarter>iv|iii|ii|i|[1-4])\b(?:\s*(?:/|nam|-)\s*(?<year>20\d\d))?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"\b(?:hom nay|hom qua|ngay mai|tuan nay|tuan sau|tuan toi|tuan truoc|tuan qua|thang nay|thang sau|thang toi|thang truoc|thang qua|quy nay|quy sau|quy toi|quy truoc|nam nay|nam sau|nam toi|sap den han|sap toi han|qua han|tre han|today|yesterday|tomorrow|(?:this|next|last) (?:week|month|quarter)|(?:this|next) year|due soon|overdue)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Relative();

    [GeneratedRegex(@"\b(?:trong )?(?<n>\d{1,3}) (?<unit>ngay|tuan) (?:toi|sap toi|nua)\b|\bnext (?<n>\d{1,3}) (?<unit>days|weeks)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"\b(?:trong|ca|den het) nam\s+(?<year>20\d\d)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Year();
}
