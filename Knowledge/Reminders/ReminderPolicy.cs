using CchcBot.Knowledge.Calendar;

namespace CchcBot.Knowledge.Reminders;

/// <summary>
/// What is to be reminded of at a moment: pure, from what is open and what was sent. It may be asked as often as one
/// likes; on a day on which nobody asked, what fell due that day is made up for at the next working moment.
/// </summary>
public static class ReminderPolicy
{
    /// <summary>The digests that are to go out now, one for each unit; in quiet hours and on days off only urgent ones.</summary>
    /// <param name="open">What is still to be done.</param>
    /// <param name="isSent">Whether a reminder with this key has gone out.</param>
    /// <param name="localNow">The time in Vietnam.</param>
    /// <param name="options">The office's choices.</param>
    public static IReadOnlyList<ReminderDigest> Decide(
        IEnumerable<ReminderSubject> open, Predicate<string> isSent, DateTime localNow, ReminderOptions options)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(isSent);
        ArgumentNullException.ThrowIfNull(options);
        var today = DateOnly.FromDateTime(localNow);
        var isQuiet = IsQuiet(localNow, options);
        return
        [
            .. open.SelectMany(subject => Of(subject, today, isQuiet, options))
                .Where(reminder => !isSent(reminder.Key))
                .DistinctBy(reminder => reminder.Key)
                .GroupBy(reminder => reminder.Subject.UnitId)
                .Select(unit => new ReminderDigest(unit.Key, [.. unit.OrderBy(reminder => reminder.Subject.DueOn ?? DateOnly.MaxValue)])),
        ];
    }

    /// <summary>Whether nothing but urgent matters may go out.</summary>
    public static bool IsQuiet(DateTime localNow, ReminderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var time = TimeOnly.FromDateTime(localNow);
        return !WorkingCalendar.IsWorkingDay(DateOnly.FromDateTime(localNow)) || time < options.DayBegins || time >= options.DayEnds;
    }

    private static IEnumerable<Reminder> Of(ReminderSubject subject, DateOnly today, bool isQuiet, ReminderOptions options)
    {
        if (subject.IsUrgent)
        {
            yield return new Reminder(subject, ReminderCause.Urgent, 0, ReminderLevel.Unit);
        }

        if (!isQuiet && subject.DueOn is { } dueOn && FindDated(subject, dueOn, today, options) is { } dated)
        {
            yield return dated;
        }
    }

    private static Reminder? FindDated(ReminderSubject subject, DateOnly dueOn, DateOnly today, ReminderOptions options)
    {
        if (today > dueOn)
        {
            return Overdue(subject, WorkingDaysBetween(dueOn, today), options);
        }

        // The last working day in time is the day to act, also where the due day itself is a day off.
        var left = WorkingDaysBetween(today, dueOn);
        if (left == 0)
        {
            return new Reminder(subject, ReminderCause.DueToday, 0, ReminderLevel.Unit);
        }

        var step = options.DaysAhead.Where(days => days >= left).DefaultIfEmpty(0).Min();
        return step == 0 || today <= subject.SnoozedThrough ? null : new Reminder(subject, ReminderCause.Ahead, step, ReminderLevel.Unit);
    }

    private static Reminder Overdue(ReminderSubject subject, int days, ReminderOptions options)
    {
        // The first working day late, then every n: the last such day, so that a missed one is made up for.
        var step = 1 + ((Math.Max(days, 1) - 1) / options.OverdueEvery * options.OverdueEvery);
        var level = step >= options.LeadershipAfter ? ReminderLevel.Leadership
            : step >= options.OfficeAfter ? ReminderLevel.Office
            : ReminderLevel.Unit;
        return new Reminder(subject, ReminderCause.Overdue, step, level);
    }

    /// <summary>The working days after one day through another.</summary>
    private static int WorkingDaysBetween(DateOnly after, DateOnly through)
    {
        var count = 0;
        for (var day = after.AddDays(1); day <= through; day = day.AddDays(1))
        {
            count += WorkingCalendar.IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }
}
