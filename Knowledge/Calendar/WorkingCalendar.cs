using System.Text.Json;

namespace CchcBot.Knowledge.Calendar;

/// <summary>
/// Working days in Vietnam (ngày làm việc): weekends, and the public holidays and swapped days of an editable list.
/// </summary>
public static class WorkingCalendar
{
    private static readonly Lazy<(HashSet<DateOnly> Off, HashSet<DateOnly> Worked)> Days = new(ReadDays);

    /// <summary>Whether offices work on a day.</summary>
    public static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? Days.Value.Worked.Contains(day) : !Days.Value.Off.Contains(day);

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

    private static (HashSet<DateOnly> Off, HashSet<DateOnly> Worked) ReadDays()
    {
        using var stream = typeof(WorkingCalendar).Assembly.GetManifestResourceStream("public-holidays.json")
            ?? throw new InvalidOperationException("The list of public holidays is not in the assembly.");
        var list = JsonSerializer.Deserialize<HolidayList>(stream, JsonSerializerOptions.Web)!;
        return ([.. list.Off], [.. list.Worked]);
    }

    private sealed record HolidayList(IReadOnlyList<DateOnly> Off, IReadOnlyList<DateOnly> Worked);
}
