namespace CchcBot.Knowledge.Calendar;

/// <summary>Between the astronomers' count of days (Julian date, dynamical time) and civil days in Vietnam (UTC+7).</summary>
internal static class VietnamDays
{
    private const double Zone = 7.0 / 24;

    // The Julian date of the midnight that begins day 0 of DateOnly.
    private const double Origin = 1721425.5;

    /// <summary>The Julian date of the midnight in Vietnam with which a day begins.</summary>
    public static double JulianDateOf(DateOnly day) => Origin + day.DayNumber - Zone + LagOf(day.Year);

    /// <summary>The day in Vietnam on which a moment falls.</summary>
    public static DateOnly DayOf(double julianDate)
    {
        var year = (int)Math.Floor((julianDate - Origin) / 365.2425) + 1;
        return DateOnly.FromDayNumber((int)Math.Floor(julianDate - Origin + Zone - LagOf(year)));
    }

    /// <summary>
    /// How far dynamical time is ahead of the clocks, in days: 45 s in 1970, 69 s in 2020, growing slowly. Less than the
    /// error of the rest.
    /// </summary>
    private static double LagOf(int year)
    {
        var t = year - 2000;
        return (62.92 + (0.32217 * t) + (0.005589 * t * t)) / 86400;
    }
}
