namespace CchcBot.Knowledge.Calendar;

/// <summary>
/// The days off that the law gives (Bộ luật Lao động 2019, Điều 111 and 112; before 2021 the code of 2012) where none are
/// announced: what the authorities decide each year, which days around Tết and 2 September, is taken as they mostly did.
/// </summary>
internal static class HolidayLaw
{
    private const int CodeOf2019 = 2021;
    private const int CultureDay = 2026;

    /// <summary>The year as the law alone gives it; days that are swapped by announcement are not in it.</summary>
    public static CalendarYear Of(int year)
    {
        var holidays = ListHolidays(year).ToList();
        return new CalendarYear(
            year, CalendarSource.Computed, "Tính theo Điều 111, Điều 112 Bộ luật Lao động; chưa có thông báo chính thức của năm này.",
            holidays.Concat(Compensations(holidays)).GroupBy(day => day.Date).Select(day => new CalendarDay(day.Key, string.Join("; ", day.Select(one => one.Ground)))), []);
    }

    private static IEnumerable<CalendarDay> ListHolidays(int year)
    {
        yield return new CalendarDay(new DateOnly(year, 1, 1), "Tết Dương lịch");
        var newYear = LunarCalendar.NewYearOf(year);

        // Two days before the lunar year and three of it, as announced in almost every year.
        for (var day = -2; day <= 2; day++)
        {
            yield return new CalendarDay(newYear.AddDays(day), "Tết Âm lịch");
        }

        yield return new CalendarDay(LunarCalendar.DayOf(year, 3, 10), "Giỗ Tổ Hùng Vương (10/3 âm lịch)");
        yield return new CalendarDay(new DateOnly(year, 4, 30), "Ngày Chiến thắng");
        yield return new CalendarDay(new DateOnly(year, 5, 1), "Ngày Quốc tế lao động");
        yield return new CalendarDay(new DateOnly(year, 9, 2), "Quốc khánh");
        if (year >= CodeOf2019)
        {
            yield return new CalendarDay(BesideNationalDay(year), "Quốc khánh (ngày liền kề)");
        }

        if (year >= CultureDay)
        {
            yield return new CalendarDay(new DateOnly(year, 11, 24), "Ngày Văn hóa Việt Nam");
        }
    }

    /// <summary>The day before or after that makes the longer rest with the weekend; the day before where both are equal.</summary>
    private static DateOnly BesideNationalDay(int year) =>
        new DateOnly(year, 9, 2).DayOfWeek is DayOfWeek.Thursday or DayOfWeek.Monday ? new DateOnly(year, 9, 3) : new DateOnly(year, 9, 1);

    /// <summary>For each holiday on a weekend the next working day that is not taken (nghỉ bù).</summary>
    private static List<CalendarDay> Compensations(List<CalendarDay> holidays)
    {
        var taken = holidays.Select(holiday => holiday.Date).ToHashSet();
        var compensations = new List<CalendarDay>();
        foreach (var holiday in holidays.Where(holiday => holiday.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday).OrderBy(holiday => holiday.Date))
        {
            var day = holiday.Date.AddDays(1);
            while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || !taken.Add(day))
            {
                day = day.AddDays(1);
            }

            compensations.Add(new CalendarDay(day, $"Nghỉ bù {holiday.Ground} ({holiday.Date:dd/MM})"));
        }

        return compensations;
    }
}
