using System.Globalization;
using CchcBot.Knowledge.Calendar;
using CchcBot.Knowledge.Documents;
using CsCheck;

namespace CchcBot.Bot.Tests.Calendar;

public sealed class DeadlineReaderTests
{
    private static readonly DateOnly Issued = new(2023, 4, 26);
    private static readonly string[] Forms = ["{0:dd/MM/yyyy}", "{0:d/M/yyyy}", "{0:dd-MM-yyyy}", "{0:d.M.yyyy}", "{0:dd} tháng {0:MM} năm {0:yyyy}"];

    [Theory]
    [InlineData("gửi Văn phòng Sở trước ngày 25/5/2023", "2023-05-24", nameof(DeadlineRule.Before))]
    [InlineData("báo cáo trước 15 giờ 00 ngày 25/5/2023", "2023-05-25", nameof(DeadlineRule.Before))]
    [InlineData("chậm nhất ngày 31/5/2023", "2023-05-31", nameof(DeadlineRule.By))]
    [InlineData("hoàn thành chậm nhất là ngày 15 tháng 6 năm 2023", "2023-06-15", nameof(DeadlineRule.By))]
    [InlineData("trong 05 ngày làm việc kể từ ngày 27/4/2023", "2023-05-09", nameof(DeadlineRule.Within))]
    [InlineData("trong 10 ngày kể từ ngày ký", "2023-05-06", nameof(DeadlineRule.Within))]
    [InlineData("hoàn thành trong quý III/2023", "2023-09-30", nameof(DeadlineRule.EndOfPeriod))]
    [InlineData("trong tháng 6 năm 2023", "2023-06-30", nameof(DeadlineRule.EndOfPeriod))]
    public void A_deadline_has_its_last_day_in_time(string words, string due, string rule)
    {
        var deadline = DeadlineReader.Find(words, Issued);

        deadline!.DueOn.ShouldBe(DateOnly.Parse(due, CultureInfo.InvariantCulture));
        deadline.Rule.ToString().ShouldBe(rule);
    }

    [Theory]
    [InlineData("hằng tháng trước ngày 20", "monthly:20")]
    [InlineData("Hằng quý, trước ngày 10 của tháng cuối quý", "quarterly:10-last-month")]
    [InlineData("mỗi tuần ít nhất 01 tin", "weekly")]
    [InlineData("báo cáo trước 15 giờ hằng ngày", "daily@15:00")]
    [InlineData("hằng ngày, trước 15h30", "daily@15:30")]
    [InlineData("gửi trước 16 giờ 30 phút ngày 20 hằng tháng", "monthly:20@16:30")]
    [InlineData("trước ngày 15/12 hằng năm", "yearly:15-12")]
    [InlineData("trước ngày 15 tháng 01 hằng năm", "yearly:15-1")]
    [InlineData("hằng năm trước ngày 15/12", "yearly:15-12")]
    [InlineData("trước ngày 20 hằng tháng", "monthly:20")]
    [InlineData("chậm nhất là ngày 05 hàng tháng", "monthly:5")]
    [InlineData("báo cáo trước ngày 25 của tháng cuối quý", "quarterly:25-last-month")]
    [InlineData("định kỳ hằng quý (ngày 25 của tháng cuối quý)", "quarterly:25-last-month")]
    [InlineData("trước ngày 25 tháng cuối hằng quý", "quarterly:25-last-month")]
    [InlineData("trước thứ Sáu hằng tuần", "weekly:friday")]
    [InlineData("hằng tuần, trước 16h00 thứ Năm", "weekly:thursday@16:00")]
    [InlineData("định kỳ 6 tháng, năm", "halfYearly")]
    [InlineData("hằng năm", "yearly")]
    public void A_recurring_duty_has_no_single_day(string words, string recurrence)
    {
        var deadline = DeadlineReader.Find(words, Issued);

        deadline!.DueOn.ShouldBeNull();
        deadline.Recurrence.ShouldBe(recurrence);
    }

    [Theory]
    [InlineData("báo cáo trước 15 giờ hằng ngày", "trước 15 giờ hằng ngày", "đến giờ nêu")]
    [InlineData("gửi trước ngày 20 hằng tháng", "trước ngày 20 hằng tháng", "ngày được nêu không tính")]
    [InlineData("định kỳ hằng quý", "định kỳ hằng quý", "mỗi kỳ một hạn")]
    public void A_recurring_deadline_keeps_its_words_and_says_its_rule(string words, string text, string rule)
    {
        var deadline = DeadlineReader.Find(words, Issued)!;

        deadline.Text.ShouldBe(text);
        DeadlineGrounds.Of(deadline).ShouldContain(rule);
    }

    [Theory]
    [InlineData("trong 03 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ", nameof(DeadlineRule.Event))]
    [InlineData("thực hiện thường xuyên", nameof(DeadlineRule.Standing))]
    public void Words_that_set_no_day_give_none(string words, string rule)
    {
        var deadline = DeadlineReader.Find(words, Issued);

        deadline!.DueOn.ShouldBeNull();
        deadline.Rule.ToString().ShouldBe(rule);
    }

    [Theory]
    [InlineData("Thực hiện Công văn số 12/UBND-VX ngày 02/4/2023")]
    [InlineData("là nhiệm vụ trọng tâm, liên tục, xuyên suốt")]
    [InlineData("chậm nhất ngày 31/02/2023")]
    [InlineData("phù hợp lộ trình phát thải ròng bằng 0 vào năm 2050")]
    public void What_is_no_deadline_is_not_made_one(string words) => DeadlineReader.Find(words, Issued).ShouldBeNull();

    [Theory]
    [InlineData("14/06/2023", "2023-06-14")]
    [InlineData("Tháng 9/2023", "2023-09-30")]
    [InlineData("6 tháng đầu năm 2023", "2023-06-30")]
    [InlineData("Theo kế hoạch của Sở Nội vụ", null)]
    public void A_cell_of_a_table_is_a_deadline_as_a_whole(string words, string? due) =>
        DeadlineReader.Read(words, Issued)!.DueOn.ShouldBe(due is null ? null : DateOnly.Parse(due, CultureInfo.InvariantCulture));

    /// <summary>The table of wordings that offices use, each with the last day in time; none where the words set no day.</summary>
    [Theory]
    [InlineData("trước ngày 25/3/2024", "2024-03-24")]
    [InlineData("trước 15h00 ngày 25/3/2024", "2024-03-25")]
    [InlineData("trước 17 giờ 30 phút, ngày 25 tháng 3 năm 2024", "2024-03-25")]
    [InlineData("chậm nhất ngày 25.3.2024", "2024-03-25")]
    [InlineData("chậm nhất là ngày 25-03-2024", "2024-03-25")]
    [InlineData("đến hết ngày 25/3/2024", "2024-03-25")]
    [InlineData("từ nay đến ngày 25/3/2024", "2024-03-25")]
    [InlineData("xong trong ngày 25/3/2024", "2024-03-25")]
    [InlineData("trong thời hạn 05 ngày làm việc kể từ ngày ký", "2024-02-20")]
    [InlineData("trong vòng 05 (năm) ngày làm việc, tính từ ngày ban hành", "2024-02-20")]
    [InlineData("trong thời hạn không quá 05 ngày làm việc kể từ ngày 05/02/2024", "2024-02-19")]
    [InlineData("trong vòng 10 ngày kể từ ngày ký", "2024-02-16")]
    [InlineData("trong 02 tuần kể từ ngày ký", "2024-02-20")]
    [InlineData("trong thời hạn 01 tháng kể từ ngày 31/01/2024", "2024-02-29")]
    [InlineData("trong quý I/2024", "2024-03-31")]
    [InlineData("trong quý I", "2024-03-31")]
    [InlineData("hoàn thành trong 6 tháng đầu năm 2024", "2024-06-30")]
    [InlineData("hoàn thành trong sáu tháng cuối năm 2024", "2024-12-31")]
    [InlineData("hoàn thành trong 9 tháng đầu năm 2024", "2024-09-30")]
    [InlineData("trong tháng 3", "2024-03-31")]
    [InlineData("trong tháng 02/2024", "2024-02-29")]
    [InlineData("vào đầu tháng 3/2024", "2024-03-01")]
    [InlineData("vào giữa tháng 3/2024", "2024-03-15")]
    [InlineData("vào cuối tháng 3/2024", "2024-03-31")]
    [InlineData("vào đầu quý II/2024", "2024-04-01")]
    [InlineData("trước quý II/2024", "2024-03-31")]
    [InlineData("trước cuối tháng 3/2024", "2024-03-30")]
    [InlineData("hoàn thành giữa năm 2024", "2024-06-30")]
    [InlineData("vào giữa năm 2024", "2024-06-30")]
    [InlineData("hoàn thành trong năm 2024", "2024-12-31")]
    [InlineData("trước năm 2025", "2024-12-31")]
    [InlineData("vào giữa quý II/2024", null)]
    [InlineData("trong 05 ngày làm việc kể từ ngày nhận được văn bản", null)]
    [InlineData("trong 05 ngày làm việc kể từ ngày ký nhận hồ sơ", null)]
    [InlineData("trong vòng 24 giờ", null)]
    [InlineData("hằng tháng trước ngày 25", null)]
    [InlineData("định kỳ 6 tháng, năm", null)]
    [InlineData("thường xuyên", null)]
    [InlineData("ngay sau khi nhận được công văn này", null)]
    [InlineData("khẩn trương, kịp thời", null)]
    [InlineData("khi có yêu cầu hoặc đột xuất", null)]
    [InlineData("trước ngày      tháng 02 năm 2024", null)]
    public void Every_wording_of_the_table_comes_to_its_day_or_to_none(string words, string? due) =>
        DeadlineReader.Find(words, new DateOnly(2024, 2, 6))?.DueOn
            .ShouldBe(due is null ? null : DateOnly.Parse(due, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Liên tục", nameof(DeadlineRule.Standing))]
    [InlineData("Thường xuyên, liên tục, xuyên suốt", nameof(DeadlineRule.Standing))]
    [InlineData("Khẩn trương", nameof(DeadlineRule.Soft))]
    [InlineData("Ngay sau khi nhận được văn bản", nameof(DeadlineRule.Soft))]
    [InlineData("Đột xuất, khi có yêu cầu", nameof(DeadlineRule.Event))]
    [InlineData("Theo tiến độ Kế hoạch 12/KH-UBND", nameof(DeadlineRule.Event))]
    public void A_cell_without_a_day_says_why_there_is_none(string words, string rule)
    {
        var deadline = DeadlineReader.Read(words, Issued);

        deadline!.DueOn.ShouldBeNull();
        deadline.Rule.ToString().ShouldBe(rule);
        DeadlineGrounds.Of(deadline).ShouldNotBeEmpty();
    }

    [Fact]
    public void Any_day_written_in_any_form_is_read_as_that_day() =>
        Gen.Select(Gen.Int[0, 20000], Gen.Int[0, 4]).Sample((number, form) =>
        {
            var day = new DateOnly(1990, 1, 1).AddDays(number);
            var written = string.Format(CultureInfo.InvariantCulture, Forms[form], day);

            DeadlineReader.Find("chậm nhất ngày " + written, null)!.DueOn.ShouldBe(day);
            DeadlineReader.Find("báo cáo trước ngày " + written, null)!.DueOn.ShouldBe(day.AddDays(-1));
        });

    [Fact]
    public void As_many_working_days_lie_in_a_time_as_its_words_say() =>
        Gen.Select(Gen.Int[0, 3000], Gen.Int[1, 60]).Sample((number, count) =>
        {
            var from = new DateOnly(2018, 1, 1).AddDays(number);

            var due = DeadlineReader.Find($"trong {count:00} ngày làm việc kể từ ngày ký", from)!.DueOn!.Value;

            WorkingCalendar.IsWorkingDay(due).ShouldBeTrue();
            Enumerable.Range(1, due.DayNumber - from.DayNumber).Count(step => WorkingCalendar.IsWorkingDay(from.AddDays(step))).ShouldBe(count);
            DeadlineReader.Find($"trong {count:00} ngày kể từ ngày ký", from)!.DueOn.ShouldBe(from.AddDays(count));
        });

    [Fact]
    public void What_follows_from_a_day_off_is_said_and_not_applied()
    {
        var deadline = DeadlineReader.Find("chậm nhất ngày 10/02/2024", Issued)!;

        deadline.DueOn.ShouldBe(new DateOnly(2024, 2, 10));
        DeadlineGrounds.Of(deadline).ShouldContain("07/02/2024");
        DeadlineGrounds.Of(deadline).ShouldContain("15/02/2024");
    }

    [Fact]
    public void No_words_make_it_fail() => Gen.String.Sample(words => DeadlineReader.Find(words, Issued) is null or { Text: not null });

    [Theory]
    [InlineData("Từ 20/6 đến 28/6/2026")]
    [InlineData("20/6/2026 - 28/6/2026")]
    [InlineData("Từ ngày 20/6/2026 đến ngày 28/6/2026")]
    public void A_time_from_one_day_to_another_ends_with_the_other(string words) =>
        DeadlineReader.Read(words, new DateOnly(2026, 2, 9))!.DueOn.ShouldBe(new DateOnly(2026, 6, 28));
}
