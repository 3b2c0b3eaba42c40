using System.Globalization;
using CchcBot.Knowledge.Calendar;
using CsCheck;

namespace CchcBot.Bot.Tests.Calendar;

public sealed class HolidayCalendarTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cchcbot-calendar").FullName;

    /// <summary>The weekdays off as the authorities announced them; behind the bar those that were swapped for a Saturday.</summary>
    public static TheoryData<int, string> Announced => new()
    {
        { 2018, "01-01 02-14 02-15 02-16 02-19 02-20 04-25 04-30 05-01 09-03 | 12-31" },
        { 2019, "01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-30 05-01 09-02 | 04-29" },
        { 2020, "01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02 |" },
        { 2021, "01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03 |" },
        { 2022, "01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02 |" },
        { 2023, "01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04 |" },
        { 2024, "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-30 05-01 09-02 09-03 | 04-29" },
        { 2025, "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 09-01 09-02 | 05-02" },
        { 2026, "01-01 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 09-01 09-02 11-24 | 01-02 08-31" },
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Announced))]
    public void What_the_law_gives_is_what_was_announced_but_for_the_swapped_days(int year, string announced) =>
        Weekdays(HolidayLaw.Of(year).Off, year).ShouldBe(DaysOf(announced.Split('|')[0], year));

    [Theory]
    [MemberData(nameof(Announced))]
    public void The_shipped_years_are_those_announced(int year, string announced)
    {
        var shipped = new HolidayCalendar(null).GetYear(year);

        shipped.Source.ShouldBe(CalendarSource.Shipped);
        Weekdays(shipped.Off, year).ShouldBe(DaysOf(announced.Replace("|", "", StringComparison.Ordinal), year));
        shipped.Off.ShouldAllBe(day => day.Ground.Length > 0);
    }

    [Fact]
    public void For_every_day_swapped_a_Saturday_is_worked()
    {
        var years = Enumerable.Range(2018, 9).Select(year => new HolidayCalendar(null).GetYear(year)).ToList();

        var worked = years.SelectMany(year => year.Worked).Select(day => day.Date).ToList();

        worked.ShouldBe([new(2019, 1, 5), new(2019, 5, 4), new(2024, 5, 4), new(2025, 4, 26), new(2026, 1, 10), new(2026, 8, 22)]);
        years.SelectMany(year => year.Off).Count(day => day.Ground.StartsWith("Hoán đổi", StringComparison.Ordinal)).ShouldBe(worked.Count);
        worked.ShouldAllBe(day => WorkingCalendar.IsWorkingDay(day));
    }

    [Fact]
    public void A_year_that_nobody_announced_is_computed_and_says_so()
    {
        var year = new HolidayCalendar(_folder).GetYear(2029);

        year.Source.ShouldBe(CalendarSource.Computed);
        year.Off.Select(day => day.Date).ShouldContain(new DateOnly(2029, 2, 13));
        year.Off.Select(day => day.Date).ShouldContain(new DateOnly(2029, 11, 26));
    }

    [Fact]
    public void The_office_s_own_file_goes_before_the_shipped_one_and_holds_when_it_is_changed()
    {
        var calendar = new HolidayCalendar(_folder);
        var day = new DateOnly(2026, 6, 15);
        Write("2026.json", """{"off": [{"date": "2026-06-15", "ground": "Ngày truyền thống"}], "worked": [{"date": "2026-06-20"}]}""");
        calendar.Refresh().ShouldBeTrue();
        calendar.IsWorkingDay(day).ShouldBeFalse();
        calendar.IsWorkingDay(new DateOnly(2026, 6, 20)).ShouldBeTrue();
        calendar.IsWorkingDay(new DateOnly(2026, 9, 2)).ShouldBeTrue();

        File.Delete(Path.Combine(_folder, "2026.json"));
        calendar.Refresh().ShouldBeTrue();

        calendar.IsWorkingDay(day).ShouldBeTrue();
        calendar.GetYear(2026).Source.ShouldBe(CalendarSource.Shipped);
        calendar.Refresh().ShouldBeFalse();
    }

    [Theory]
    [InlineData("2026.json", "{")]
    [InlineData("2026.json", "[]")]
    [InlineData("2026.json", "null")]
    [InlineData("2026.json", "{}")]
    [InlineData("2026.json", """{"off": []}""")]
    [InlineData("2026.json", """{"off": [null]}""")]
    [InlineData("2026.json", """{"off": [{"date": "02/9/2026"}]}""")]
    [InlineData("2026.json", """{"off": [{"date": "2025-09-02"}]}""")]
    [InlineData("2026.json", """{"year": 2025, "off": [{"date": "2026-09-02"}]}""")]
    [InlineData("2026.json", """{"off": [{"date": "2026-09-02"}, {"date": "2026-09-02"}]}""")]
    [InlineData("2026.json", """{"off": [{"date": "2026-09-02"}], "worked": [{"date": "2026-09-03"}]}""")]
    [InlineData("nam-nay.json", """{"off": [{"date": "2026-09-02"}]}""")]
    public void A_wrong_file_is_named_in_one_line_and_the_shipped_days_are_used(string name, string content)
    {
        Write(name, content);
        var calendar = new HolidayCalendar(_folder);

        calendar.Refresh();

        var problem = calendar.Problems.ShouldHaveSingleItem();
        problem.ShouldContain(name);
        problem.ShouldNotContain('\n');
        calendar.GetYear(2026).Source.ShouldBe(CalendarSource.Shipped);
    }

    [Fact]
    public void A_year_written_is_read_as_the_same() => Gen.Int[1990, 2100].Sample(number =>
    {
        var year = new HolidayCalendar(null).GetYear(number);

        var (read, problem) = CalendarFile.Read(CalendarFile.Write(year), number, year.Source);

        problem.ShouldBeNull();
        read!.Off.ShouldBe(year.Off);
        read.Worked.ShouldBe(year.Worked);
    }, iter: 50);

    [Fact]
    public void Every_computed_year_gives_each_holiday_its_day_of_rest() => Gen.Int[2021, 2150].Sample(number =>
    {
        var off = HolidayLaw.Of(number).Off;
        var rests = off.Select(day => day.Date).ToHashSet();

        // Eleven holidays, twelve from 2026; each rest on a weekday is a holiday or makes up for one; they coincide in few years.
        var due = number >= 2026 ? 12 : 11;
        rests.Count(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).ShouldBeInRange(due - 1, due);
        rests.ShouldContain(LunarCalendar.NewYearOf(number));
    }, iter: 130);

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_folder, name), content);

    private static List<DateOnly> Weekdays(IEnumerable<CalendarDay> days, int year) =>
        [.. days.Select(day => day.Date).Where(day => day.Year == year && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Order()];

    private static List<DateOnly> DaysOf(string words, int year) =>
        [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => DateOnly.ParseExact($"{year}-{word}", "yyyy-MM-dd", CultureInfo.InvariantCulture)).Order()];
}
