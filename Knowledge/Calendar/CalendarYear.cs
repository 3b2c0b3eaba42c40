namespace CchcBot.Knowledge.Calendar;

/// <summary>The days off of one year (ngày nghỉ lễ, tết) and the days worked in place of others (làm bù).</summary>
public sealed record CalendarYear
{
    private readonly HashSet<DateOnly> _off;
    private readonly HashSet<DateOnly> _worked;

    /// <summary>Puts a year together.</summary>
    /// <param name="year">The year.</param>
    /// <param name="source">Where its days come from.</param>
    /// <param name="basis">By which announcement or law, in Vietnamese.</param>
    /// <param name="off">The days off; those that fall on a weekend may stand among them.</param>
    /// <param name="worked">Weekend days that are worked.</param>
    public CalendarYear(int year, CalendarSource source, string basis, IEnumerable<CalendarDay> off, IEnumerable<CalendarDay> worked)
    {
        (Year, Source, Basis) = (year, source, basis);
        (Off, Worked) = ([.. off.OrderBy(day => day.Date)], [.. worked.OrderBy(day => day.Date)]);
        (_off, _worked) = ([.. Off.Select(day => day.Date)], [.. Worked.Select(day => day.Date)]);
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>Where its days come from.</summary>
    public CalendarSource Source { get; }

    /// <summary>By which announcement or law.</summary>
    public string Basis { get; }

    /// <summary>The days off, in order.</summary>
    public IReadOnlyList<CalendarDay> Off { get; }

    /// <summary>The weekend days that are worked, in order.</summary>
    public IReadOnlyList<CalendarDay> Worked { get; }

    /// <summary>Whether offices work on a day of this year.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        _worked.Contains(day) || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_off.Contains(day));
}
