using System.Globalization;

namespace CchcBot.Knowledge.Assignments;

/// <summary>The due days of recurring assignments (nhiệm vụ định kỳ), out of the words of <see cref="Documents.Deadline.Recurrence"/>.</summary>
public static class Recurrence
{
    /// <summary>The due days from one day through another, in order; empty for a recurrence that sets no days.</summary>
    public static IEnumerable<DateOnly> DueDays(string recurrence, DateOnly from, DateOnly through)
    {
        ArgumentNullException.ThrowIfNull(recurrence);
        var (kind, detail) = Split(recurrence);
        return kind == "weekly" ? Weekly(detail, from, through)
            : MonthsOf(kind) is { } months ? Periods(months, detail, from, through)
            : [];
    }

    /// <summary>Whether a day stands in it; an hour ("@15:00") alone is none.</summary>
    public static bool SetsDay(string recurrence)
    {
        ArgumentNullException.ThrowIfNull(recurrence);
        return Split(recurrence).Detail.Length > 0;
    }

    /// <summary>Whether it ends at an hour of its day.</summary>
    public static bool SetsHour(string recurrence)
    {
        ArgumentNullException.ThrowIfNull(recurrence);
        return recurrence.Contains('@', StringComparison.Ordinal);
    }

    private static (string Kind, string Detail) Split(string recurrence)
    {
        var days = recurrence.Split('@')[0].Split(':');
        return (days[0], days.Length > 1 ? days[1] : "");
    }

    private static int? MonthsOf(string kind) => kind switch
    {
        "monthly" => 1,
        "quarterly" => 3,
        "halfYearly" => 6,
        "yearly" => 12,
        _ => null,
    };

    /// <summary>A week's report is due on its Friday, where no other day is named.</summary>
    private static IEnumerable<DateOnly> Weekly(string detail, DateOnly from, DateOnly through)
    {
        var due = Enum.TryParse<DayOfWeek>(detail, ignoreCase: true, out var named) ? named : DayOfWeek.Friday;
        for (var day = from; day <= through; day = day.AddDays(1))
        {
            if (day.DayOfWeek == due)
            {
                yield return day;
            }
        }
    }

    private static IEnumerable<DateOnly> Periods(int months, string detail, DateOnly from, DateOnly through)
    {
        for (var first = new DateOnly(from.Year, 1, 1); first <= through; first = first.AddMonths(months))
        {
            var due = DueIn(first, months, detail);
            if (due >= from && due <= through)
            {
                yield return due;
            }
        }
    }

    /// <summary>"20": that day of the period's last month; "15-12": that day of that month; nothing: the period's last day.</summary>
    private static DateOnly DueIn(DateOnly first, int months, string detail)
    {
        var numbers = detail.Split('-').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .TakeWhile(number => number > 0).ToList();
        var last = numbers is [_, >= 1 and <= 12 and var named] && months == 12 ? new DateOnly(first.Year, named, 1) : first.AddMonths(months - 1);
        var days = DateTime.DaysInMonth(last.Year, last.Month);
        return new DateOnly(last.Year, last.Month, numbers.Count == 0 ? days : Math.Min(numbers[0], days));
    }
}
