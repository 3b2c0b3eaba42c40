using System.Globalization;
using CchcBot.Knowledge.Calendar;
using CsCheck;

namespace CchcBot.Bot.Tests.Calendar;

public sealed class LunarCalendarTests
{
    /// <summary>The years in which Hà Nội and Beijing begin the lunar year on different days.</summary>
    private static readonly Dictionary<int, DateOnly> OwnDays = new()
    {
        [1985] = new(1985, 1, 21),
        [2007] = new(2007, 2, 17),
        [2030] = new(2030, 2, 2),
        [2053] = new(2053, 2, 18),
    };

    [Fact]
    public void The_lunar_year_begins_with_that_of_Beijing_but_for_the_years_that_are_known()
    {
        var beijing = new ChineseLunisolarCalendar();
        for (var year = 1970; year <= 2099; year++)
        {
            LunarCalendar.NewYearOf(year).ShouldBe(
                OwnDays.TryGetValue(year, out var own) ? own : DateOnly.FromDateTime(beijing.ToDateTime(year, 1, 1, 0, 0, 0, 0)), $"{year}");
        }
    }

    [Theory]
    [InlineData(2018, "2018-04-25")]
    [InlineData(2019, "2019-04-14")]
    [InlineData(2020, "2020-04-02")]
    [InlineData(2021, "2021-04-21")]
    [InlineData(2022, "2022-04-10")]
    [InlineData(2023, "2023-04-29")]
    [InlineData(2024, "2024-04-18")]
    [InlineData(2025, "2025-04-07")]
    [InlineData(2026, "2026-04-26")]
    public void The_day_of_the_ancestors_is_the_tenth_of_the_third_month_also_behind_a_leap_month(int year, string day) =>
        LunarCalendar.DayOf(year, 3, 10).ShouldBe(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void Months_have_29_or_30_days_and_follow_each_other() =>
        Gen.Int[1900, 2150].Sample(year =>
        {
            for (var month = 1; month < 10; month++)
            {
                (LunarCalendar.DayOf(year, month + 1, 1).DayNumber - LunarCalendar.DayOf(year, month, 1).DayNumber).ShouldBeOneOf(29, 30, 58, 59, 60);
            }
        }, iter: 100);
}
