using System.Globalization;
using CchcBot.Knowledge.Calendar;
using CchcBot.Knowledge.Documents;
using CsCheck;

namespace CchcBot.Bot.Tests.Calendar;

public sealed class DeadlineReaderTests
{
    private static readonly DateOnly Issued = new(2023, 4, 26);

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
    public void A_recurring_duty_has_no_single_day(string words, string recurrence)
    {
        var deadline = DeadlineReader.Find(words, Issued);

        deadline!.DueOn.ShouldBeNull();
        deadline.Recurrence.ShouldBe(recurrence);
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
    public void What_is_no_deadline_is_not_made_one(string words) => DeadlineReader.Find(words, Issued).ShouldBeNull();

    [Theory]
    [InlineData("14/06/2023", "2023-06-14")]
    [InlineData("Tháng 9/2023", "2023-09-30")]
    [InlineData("6 tháng đầu năm 2023", "2023-06-30")]
    [InlineData("Theo kế hoạch của Sở Nội vụ", null)]
    public void A_cell_of_a_table_is_a_deadline_as_a_whole(string words, string? due) =>
        DeadlineReader.Read(words, Issued)!.DueOn.ShouldBe(due is null ? null : DateOnly.Parse(due, CultureInfo.InvariantCulture));

    [Fact]
    public void No_words_make_it_fail() => Gen.String.Sample(words => DeadlineReader.Find(words, Issued) is null or { Text: not null });
}
