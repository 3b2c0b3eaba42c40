namespace CchcBot.Knowledge.Calendar;

/// <summary>
/// The lunar calendar of Vietnam (âm lịch), computed for the meridian of UTC+7: a month begins on the day of the new moon, the
/// eleventh holds the winter solstice, and in a year of thirteen the first without a principal term is the leap month.
/// </summary>
internal static class LunarCalendar
{
    /// <summary>The first day of the lunar year that begins in a year (mùng 1 Tết).</summary>
    public static DateOnly NewYearOf(int year) => DayOf(year, 1, 1);

    /// <summary>The day on which a lunar day falls, of the lunar year that begins in <paramref name="year"/>; never in a leap month.</summary>
    /// <param name="year">The year in which the lunar year begins.</param>
    /// <param name="month">The lunar month, 1 through 10.</param>
    /// <param name="day">The day of the month.</param>
    public static DateOnly DayOf(int year, int month, int day)
    {
        var before = MonthWithSolstice(year - 1);
        var hasLeap = MonthWithSolstice(year) - before == 13;

        // The eleventh month stands before the count; 12 is the first after it, 1 the second.
        var left = month + 1;
        for (var number = before + 1; ; number++)
        {
            if (hasLeap && IsWithoutTerm(number))
            {
                hasLeap = false;
                continue;
            }

            if (--left == 0)
            {
                return NewMoons.DayOf(number).AddDays(day - 1);
            }
        }
    }

    /// <summary>The number of the new moon with which the eleventh month of a year begins.</summary>
    private static int MonthWithSolstice(int year)
    {
        var solstice = new DateOnly(year, 12, 19);
        while (SunTerms.At(solstice.AddDays(1)) != SunTerms.WinterSolstice)
        {
            solstice = solstice.AddDays(1);
        }

        var number = NewMoons.NumberNear(solstice) + 1;
        while (NewMoons.DayOf(number) > solstice)
        {
            number--;
        }

        return number;
    }

    private static bool IsWithoutTerm(int number) => SunTerms.At(NewMoons.DayOf(number)) == SunTerms.At(NewMoons.DayOf(number + 1));
}
