using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Text;

namespace CchcBot.Bot.Tests.Answers.Understanding;

public sealed class PeriodReaderTests
{
    private static readonly DateOnly Wednesday = new(2024, 5, 15);

    [Theory]
    [InlineData("trong tháng 3/2024", "2024-03-01", "2024-03-31")]
    [InlineData("tháng 02 năm 2023", "2023-02-01", "2023-02-28")]
    [InlineData("Quý II/2024 phải xong việc gì", "2024-04-01", "2024-06-30")]
    [InlineData("quý 3", "2024-07-01", "2024-09-30")]
    [InlineData("tuần này", "2024-05-13", "2024-05-19")]
    [InlineData("tháng sau", "2024-06-01", "2024-06-30")]
    [InlineData("tuần này (từ ngày 22/4/2024 đến ngày 26/4/2024)", "2024-04-22", "2024-04-26")]
    [InlineData("trong năm 2024", "2024-01-01", "2024-12-31")]
    [InlineData("tháng trước", "2024-04-01", "2024-04-30")]
    [InlineData("quý này", "2024-04-01", "2024-06-30")]
    [InlineData("quý sau", "2024-07-01", "2024-09-30")]
    [InlineData("năm nay", "2024-01-01", "2024-12-31")]
    [InlineData("tuần trước", "2024-05-06", "2024-05-12")]
    [InlineData("trong 7 ngày tới", "2024-05-15", "2024-05-22")]
    [InlineData("việc sắp đến hạn", "2024-05-15", "2024-05-29")]
    [InlineData("next 2 weeks", "2024-05-15", "2024-05-29")]
    public void A_period_has_its_first_and_last_day(string text, string from, string to)
    {
        var period = PeriodReader.Read(VietnameseText.Fold(text), Wednesday);

        period!.From.ShouldBe(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture));
        period.To.ShouldBe(DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Before_a_day_ends_on_the_day_before()
    {
        var period = PeriodReader.Read("truoc ngay 01/4/2024", Wednesday);

        period!.From.ShouldBeNull();
        period.To.ShouldBe(new DateOnly(2024, 3, 31));
    }

    [Fact]
    public void Overdue_ends_yesterday() =>
        PeriodReader.Read("viec qua han", Wednesday)!.To.ShouldBe(new DateOnly(2024, 5, 14));

    [Theory]
    [InlineData("hạn khi nào")]
    [InlineData("tháng 13/2024")]
    [InlineData("quý cơ quan")]
    public void Words_without_a_period_give_none(string text) =>
        PeriodReader.Read(VietnameseText.Fold(text), Wednesday).ShouldBeNull();
}
