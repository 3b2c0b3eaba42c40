using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Calendar;
using CchcBot.Knowledge.Reminders;
using CsCheck;

namespace CchcBot.Bot.Tests.Reminders;

/// <summary>Lives through 2024 hour by hour: Tết, the working Saturday of 4 May and the day off of 29 April are in it.</summary>
public sealed class ReminderPolicyTests
{
    private static readonly ReminderOptions Options = new();
    private static readonly DateOnly First = new(2024, 1, 1);
    private static readonly DateOnly Last = new(2024, 12, 31);

    private static readonly Gen<DateOnly> SomeDay = Gen.Int[0, 365].Select(First.AddDays);

    [Fact]
    public void Every_due_day_of_a_year_is_announced_on_exactly_the_days_that_the_policy_names() =>
        SomeDay.Sample(due =>
        {
            var through = Last.AddDays(60);
            var sent = LiveThrough([new ReminderSubject("s", "u", due, IsUrgent: false, null)], through, _ => true);

            sent.Select(one => (DateOnly.FromDateTime(one.At), one.Reminder.Cause, one.Reminder.Days)).ShouldBe(Expected(due, through));
            sent.ShouldAllBe(one => !ReminderPolicy.IsQuiet(one.At, Options));
            foreach (var (_, reminder) in sent.Where(one => one.Reminder.Cause is ReminderCause.Overdue))
            {
                reminder.Level.ShouldBe(reminder.Days >= 5 ? ReminderLevel.Leadership : ReminderLevel.Office);
            }
        }, iter: 400);

    [Fact]
    public void Nobody_is_reminded_of_what_is_done()
    {
        Gen.Select(SomeDay, SomeDay).Sample((due, done) =>
        {
            var sent = LiveThrough([new ReminderSubject("s", "u", due, IsUrgent: false, null)], Last, day => day < done);

            sent.ShouldAllBe(one => DateOnly.FromDateTime(one.At) < done);
        }, iter: 200);
    }

    [Fact]
    public void A_worker_that_sleeps_for_days_makes_up_for_the_newest_step_and_floods_nobody() =>
        Gen.Select(SomeDay, Gen.Int[1, 20]).Sample((due, pause) =>
        {
            var sent = LiveThrough(
                [new ReminderSubject("s", "u", due, IsUrgent: false, null)], Last, _ => true, step: TimeSpan.FromHours(24 * pause), from: 9);

            sent.GroupBy(one => one.At).ShouldAllBe(moment => moment.Count() == 1);
        }, iter: 200);

    [Fact]
    public void The_last_working_day_before_a_holiday_is_the_day_to_act()
    {
        var sent = LiveThrough([new ReminderSubject("s", "u", new DateOnly(2024, 2, 14), IsUrgent: false, null)], new DateOnly(2024, 2, 20), _ => true);

        sent.Select(one => (DateOnly.FromDateTime(one.At), one.Reminder.Cause, one.Reminder.Days)).ShouldBe(
        [
            (new DateOnly(2024, 1, 29), ReminderCause.Ahead, 7),
            (new DateOnly(2024, 2, 2), ReminderCause.Ahead, 3),
            (new DateOnly(2024, 2, 6), ReminderCause.Ahead, 1),
            (new DateOnly(2024, 2, 7), ReminderCause.DueToday, 0),
            (new DateOnly(2024, 2, 15), ReminderCause.Overdue, 1),
            (new DateOnly(2024, 2, 19), ReminderCause.Overdue, 3),
        ]);
    }

    [Fact]
    public void A_swapped_Saturday_counts_as_a_working_day()
    {
        var sent = LiveThrough([new ReminderSubject("s", "u", new DateOnly(2024, 5, 6), IsUrgent: false, null)], new DateOnly(2024, 5, 6), _ => true);

        sent.ShouldContain(one => DateOnly.FromDateTime(one.At) == new DateOnly(2024, 5, 4) && one.Reminder.Cause == ReminderCause.Ahead);
        sent.ShouldAllBe(one => DateOnly.FromDateTime(one.At) != new DateOnly(2024, 4, 29));
    }

    [Fact]
    public void An_urgent_document_goes_out_at_night_too()
    {
        var night = new DateTime(2024, 2, 11, 23, 0, 0, DateTimeKind.Unspecified);

        ReminderPolicy.Decide([new ReminderSubject("s", "u", null, IsUrgent: true, null)], _ => false, night, Options)
            .ShouldHaveSingleItem().Reminders.ShouldHaveSingleItem().Cause.ShouldBe(ReminderCause.Urgent);
    }

    [Fact]
    public void Everything_of_one_unit_comes_in_one_digest()
    {
        var open = Enumerable.Range(0, 20).Select(number => new ReminderSubject($"s{number}", number % 2 == 0 ? "u" : "v", new DateOnly(2024, 3, 4), IsUrgent: false, null));

        ReminderPolicy.Decide(open, _ => false, new DateTime(2024, 3, 4, 8, 0, 0, DateTimeKind.Unspecified), Options).Select(digest => (digest.UnitId, digest.Reminders.Count))
            .ShouldBe([("u", 10), ("v", 10)]);
    }

    [Fact]
    public void A_snooze_holds_reminders_back_but_not_the_due_day()
    {
        var due = new DateOnly(2024, 3, 20);
        var sent = LiveThrough([new ReminderSubject("s", "u", due, IsUrgent: false, due)], new DateOnly(2024, 3, 22), _ => true);

        sent.Select(one => one.Reminder.Cause).ShouldBe([ReminderCause.DueToday, ReminderCause.Overdue]);
    }

    [Theory]
    [InlineData("weekly", 52)]
    [InlineData("monthly:20", 12)]
    [InlineData("monthly", 12)]
    [InlineData("quarterly:10-last-month", 4)]
    [InlineData("halfYearly:10-last-month", 2)]
    [InlineData("yearly:15-12", 1)]
    [InlineData("daily", 0)]
    [InlineData("daily@15:00", 0)]
    [InlineData("monthly:20@16:30", 12)]
    [InlineData("weekly:friday@16:00", 52)]
    public void A_recurring_duty_is_reminded_of_for_each_period(string recurrence, int periods)
    {
        var days = Recurrence.DueDays(recurrence, First, Last).ToList();
        days.Count.ShouldBe(periods);
        var open = days.Select(day => new ReminderSubject($"s#{day:yyyy-MM-dd}", "u", day, IsUrgent: false, null)).ToList();

        var sent = LiveThrough(open, Last.AddDays(20), _ => true);

        sent.Select(one => one.Reminder.Key).ShouldBeUnique();
        sent.Where(one => one.Reminder.Cause is ReminderCause.DueToday).Select(one => one.Reminder.Subject.Id).Distinct().Count().ShouldBe(periods);
    }

    /// <summary>
    /// The policy in other words, by counting along the list of working days: 7, 3 and 1 before the last working day in time,
    /// on that day, and on the 1st, 3rd, 5th … working day after it.
    /// </summary>
    private static IEnumerable<(DateOnly On, ReminderCause Cause, int Days)> Expected(DateOnly due, DateOnly through)
    {
        var working = Enumerable.Range(-60, 560).Select(First.AddDays).Where(WorkingCalendar.IsWorkingDay).ToList();
        var last = working.FindLastIndex(day => day <= due);
        foreach (var ahead in (int[])[7, 3, 1])
        {
            yield return (working[last - ahead], ReminderCause.Ahead, ahead);
        }

        yield return (working[last], ReminderCause.DueToday, 0);
        for (var late = 1; working[last + late] <= through; late += 2)
        {
            yield return (working[last + late], ReminderCause.Overdue, late);
        }
    }

    /// <summary>Asks the policy at every step and remembers what it has sent, as the worker does.</summary>
    private static List<(DateTime At, Reminder Reminder)> LiveThrough(
        List<ReminderSubject> subjects, DateOnly through, Predicate<DateOnly> isOpen, TimeSpan? step = null, int from = 0)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var sent = new List<(DateTime, Reminder)>();
        var first = subjects.Count == 0 ? First : subjects.Min(subject => subject.DueOn!.Value).AddDays(-30);
        for (var now = first.ToDateTime(new TimeOnly(from, 0)); DateOnly.FromDateTime(now) <= through; now += step ?? TimeSpan.FromHours(3))
        {
            var today = DateOnly.FromDateTime(now);
            foreach (var reminder in ReminderPolicy.Decide(isOpen(today) ? subjects : [], keys.Contains, now, Options).SelectMany(digest => digest.Reminders))
            {
                keys.Add(reminder.Key).ShouldBeTrue();
                sent.Add((now, reminder));
            }
        }

        return sent;
    }
}
