using CchcBot.Bot.Features.Office;

namespace CchcBot.Bot.Tests.Features.Office;

public sealed class OfficeWordsTests
{
    [Theory]
    [InlineData("Đôn đốc các đơn vị chưa báo cáo")]
    [InlineData("don doc cac don vi chua quan triet cv 58")]
    [InlineData("Hãy nhắc các đơn vị chưa xác nhận công văn 58")]
    [InlineData("giúp tôi gửi đôn đốc kế hoạch 30")]
    public void An_order_to_urge_is_known(string text) => OfficeWords.Find(text).ShouldBe(OfficeWish.Urge);

    [Theory]
    [InlineData("Chuyển công văn 58 đến các đơn vị")]
    [InlineData("gui ke hoach 30/KH-SCT cho cac phong")]
    public void An_order_to_circulate_is_known(string text) => OfficeWords.Find(text).ShouldBe(OfficeWish.Circulate);

    [Theory]
    [InlineData("Cho tôi xem ma trận đơn vị, văn bản")]
    [InlineData("bảng theo dõi quán triệt")]
    public void The_matrix_is_known(string text) => OfficeWords.Find(text).ShouldBe(OfficeWish.Matrix);

    [Theory]
    [InlineData("Ai theo dõi, đôn đốc các phòng thực hiện?")]
    [InlineData("Đơn vị nào đôn đốc việc thực hiện kế hoạch 30")]
    [InlineData("Văn phòng Sở có trách nhiệm theo dõi, đôn đốc các phòng, đơn vị")]
    [InlineData("Gửi báo cáo cho ai?")]
    [InlineData("Phòng tôi phải gửi báo cáo kế hoạch 30 đến Văn phòng khi nào")]
    [InlineData("đơn vị nào chưa quán triệt công văn 58?")]
    public void A_question_in_the_same_words_is_none(string text) => OfficeWords.Find(text).ShouldBeNull();
}
