using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Calendar;
using CchcBot.Knowledge.Reminders;
using CsCheck;

namespace CchcBot.Bot.Tests.Reminders;

/// <summary>
/// Many matters of several units, some urgent, snoozed, recurring or done on the way, lived through a whole year in steps of
/// three hours: a year with Tết and swapped days as announced.
/// </summary>
public sealed class ReminderYearTests
{
    private static readonly ReminderOptions Options = new();

    private static readonly Gen<Matter> SomeMatter = Gen.Select(
        Gen.Int[0, 3], Gen.Int[-5, 364], Gen.Int[-40, 400], Gen.Frequency((4, Gen.Const(false)), (1, Gen.Const(true))), Gen.Int[-30, 40],
        (unit, due, done, isUrgent, snooze) => new Matter(unit, due, done, isUrgent, snooze));

    private static readonly Gen<string> SomeRecurrence = Gen.OneOf(new[] { "weekly", "monthly:20", "monthly", "quarterly:10-last-month", "halfYearly", "yearly:15-12" }.Select(Gen.Const).ToArray<IGen<string>>());

    [Theory]
    [InlineData(2024)]
    [InlineData(2026)]
    public void A_year_of_reminders_keeps_every_promise(int year) =>
        Gen.Select(SomeMatter.Array[1, 12], SomeRecurrence).Sample((matters, recurrence) =>
        {
            var first = new DateOnly(year, 1, 1);
            var open = matters.Select((matter, index) => (Subject: matter.ToSubject(index, first), Done: first.AddDays(matter.Done)))
                .Concat(Recurrence.DueDays(recurrence, first, first.AddYears(1)).Select(day => (new ReminderSubject($"recurring#{day:yyyy-MM-dd}", "u0", day, IsUrgent: false, null), Done: DateOnly.MaxValue)))
                .ToList();

            var digests = Live(open, first, first.AddYears(1));

            CheckMoments(digests);
            CheckOrder(digests);
            foreach (var (subject, done) in open)
            {
                var sent = digests.SelectMany(one => one.Digest.Reminders.Select(reminder => (On: DateOnly.FromDateTime(one.At), Reminder: reminder)))
                    .Where(one => one.Reminder.Subject.Id == subject.Id && one.Reminder.Cause is not ReminderCause.Urgent).ToList();
                sent.Select(one => (one.On, one.Reminder.Cause, one.Reminder.Days)).ShouldBe(Expected(subject, done, first, first.AddYears(1)));
            }
        }, iter: 12);

    /// <summary>Nothing that is not urgent on a day off or in quiet hours; nothing twice; one digest a unit at a moment.</summary>
    private static void CheckMoments(List<(DateTime At, ReminderDigest Digest)> digests)
    {
        digests.SelectMany(one => one.Digest.Reminders).Select(reminder => reminder.Key).ShouldBeUnique();
        digests.Select(one => (one.At, one.Digest.UnitId)).ShouldBeUnique();
        foreach (var (at, digest) in digests.Where(one => one.Digest.Reminders.Any(reminder => reminder.Cause is not ReminderCause.Urgent)))
        {
            WorkingCalendar.IsWorkingDay(DateOnly.FromDateTime(at)).ShouldBeTrue($"{at}");
            TimeOnly.FromDateTime(at).ShouldBeInRange(Options.DayBegins, Options.DayEnds);
        }
    }

    /// <summary>Of one matter: ahead in falling steps, the day itself, then overdue in rising steps and never down a level.</summary>
    private static void CheckOrder(List<(DateTime At, ReminderDigest Digest)> digests)
    {
        foreach (var matter in digests.SelectMany(one => one.Digest.Reminders).Where(reminder => reminder.Cause is not ReminderCause.Urgent).GroupBy(reminder => reminder.Subject.Id))
        {
            var steps = matter.Select(reminder => reminder.Cause is ReminderCause.Overdue ? reminder.Days : -reminder.Days).ToList();
            steps.ShouldBe(steps.Order());
            matter.Select(reminder => reminder.Level).ShouldBe(matter.Select(reminder => reminder.Level).Order());
        }
    }

    /// <summary>
    /// By counting along the list of working days: on each of them the newest cause that has come up is said, once, as long as the
    /// matter is open; one ahead of the due day rests while it is put off.
    /// </summary>
    private static List<(DateOnly On, ReminderCause Cause, int Days)> Expected(ReminderSubject subject, DateOnly done, DateOnly first, DateOnly through)
    {
        var working = Enumerable.Range(-60, 500).Select(first.AddDays).Where(WorkingCalendar.IsWorkingDay).ToList();
        var last = working.FindLastIndex(day => day <= subject.DueOn);
        var said = new List<(DateOnly On, ReminderCause Cause, int Days)>();
        foreach (var index in Enumerable.Range(0, working.Count).Where(index => working[index] >= first && working[index] <= through && working[index] < done))
        {
            var (cause, days) = NewestAt(index - last);
            var isHeldBack = cause is ReminderCause.Ahead && (days == 0 || working[index] <= subject.SnoozedThrough);
            if (!isHeldBack && !said.Exists(one => one.Cause == cause && one.Days == days))
            {
                said.Add((working[index], cause, days));
            }
        }

        return said;
    }

    /// <summary>The newest cause so many working days after the last one in time.</summary>
    private static (ReminderCause Cause, int Days) NewestAt(int late) => late switch
    {
        > 0 => (ReminderCause.Overdue, late - 1 + (late % 2)),
        0 => (ReminderCause.DueToday, 0),
        -1 => (ReminderCause.Ahead, 1),
        >= -3 => (ReminderCause.Ahead, 3),
        >= -7 => (ReminderCause.Ahead, 7),
        _ => (ReminderCause.Ahead, 0),
    };

    private static List<(DateTime At, ReminderDigest Digest)> Live(List<(ReminderSubject Subject, DateOnly Done)> matters, DateOnly first, DateOnly through)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var digests = new List<(DateTime, ReminderDigest)>();
        for (var now = first.ToDateTime(TimeOnly.MinValue); DateOnly.FromDateTime(now) <= through; now = now.AddHours(3))
        {
            var today = DateOnly.FromDateTime(now);
            foreach (var digest in ReminderPolicy.Decide(matters.Where(matter => today < matter.Done).Select(matter => matter.Subject), keys.Contains, now, Options))
            {
                digest.Reminders.ShouldAllBe(reminder => keys.Add(reminder.Key));
                digests.Add((now, digest));
            }
        }

        return digests;
    }

    /// <summary>Days are counted from the first of the year.</summary>
    private sealed record Matter(int Unit, int Due, int Done, bool IsUrgent, int Snooze)
    {
        public ReminderSubject ToSubject(int index, DateOnly first) =>
            new($"m{index}", $"u{Unit}", first.AddDays(Due), IsUrgent, Snooze <= 0 ? null : first.AddDays(Due - 41 + Snooze));
    }
}
