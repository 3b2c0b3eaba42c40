using CchcBot.Bot.Features.Office;

namespace CchcBot.Bot.Tests.Features.Office;

public sealed class PaperWordsTests
{
    [Theory]
    [InlineData("Xuất báo cáo tình hình thực hiện", "StatusReport")]
    [InlineData("lap giup toi bao cao tong hop ke hoach 30", "StatusReport")]
    [InlineData("Soạn công văn đôn đốc", "UrgingLetter")]
    [InlineData("Vui lòng dự thảo văn bản đôn đốc kế hoạch 30", "UrgingLetter")]
    [InlineData("Soạn công văn đề nghị đính chính Kế hoạch 30/KH-SCT", "CorrectionLetter")]
    [InlineData("xuất sổ theo dõi giải quyết văn bản đến", "Register")]
    [InlineData("Cho tôi gói tài liệu kiểm chứng kế hoạch 30", "Evidence")]
    public void A_wish_for_a_paper_is_known(string text, string wish) => PaperWords.Find(text).ToString().ShouldBe(wish);

    [Theory]
    [InlineData("Ai lập báo cáo tình hình thực hiện?")]
    [InlineData("lập báo cáo tổng hợp gửi cơ quan nào")]
    [InlineData("Các phòng lập báo cáo tình hình thực hiện gửi Văn phòng")]
    [InlineData("đôn đốc các đơn vị chưa báo cáo")]
    [InlineData("chuyển công văn 58 đến các đơn vị")]
    [InlineData("Phòng tôi gửi minh chứng quán triệt")]
    public void Questions_duties_and_other_orders_are_none(string text) => PaperWords.Find(text).ShouldBeNull();

    [Theory]
    [InlineData("Soạn công văn đôn đốc")]
    [InlineData("Gửi tôi công văn đôn đốc kế hoạch 30")]
    public void A_wish_for_a_letter_is_no_order_to_urge(string text) => OfficeWords.Find(text).ShouldBeNull();
}
