namespace CchcBot.Knowledge.Calendar;

/// <summary>
/// Working days in Vietnam (ngày làm việc): weekends, public holidays, and days swapped by announcement.
/// </summary>
/// <remarks>
/// One calendar holds for the whole process, as one does for the country: whoever reads a deadline out of words is pure code
/// and could otherwise not be it.
/// </remarks>
public static class WorkingCalendar
{
    private static volatile HolidayCalendar _days = new(null);

    /// <summary>Takes an office's calendar from now on.</summary>
    public static void Use(HolidayCalendar days) => _days = days;

    /// <summary>Whether offices work on a day.</summary>
    public static bool IsWorkingDay(DateOnly day) => _days.IsWorkingDay(day);

    /// <summary>The <paramref name="count"/>th working day after a day, which itself is not counted (BLDS 2015, art. 147).</summary>
    public static DateOnly AddWorkingDays(DateOnly start, int count)
    {
        var day = start;
        for (var left = count; left > 0;)
        {
            day = day.AddDays(1);
            left -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>The last working day up to a day, that day included.</summary>
    public static DateOnly LastThrough(DateOnly day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }
}
