using CchcBot.Bot.Features.Assignments;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Tests.Features.Assignments;

public sealed class ProgressWordsTests
{
    [Theory]
    [InlineData("Phòng tôi đã hoàn thành nhiệm vụ tại khoản 4 công văn 58, sản phẩm là Báo cáo 12/BC-SCT", ProgressKind.Completed)]
    [InlineData("da hoan thanh nhiem vu 4 cv 58", ProgressKind.Completed)]
    [InlineData("đang triển khai mục 2 kế hoạch 30", ProgressKind.Started)]
    [InlineData("nhiệm vụ 3 công văn 58 đang vướng mắc do chưa có kinh phí", ProgressKind.Obstructed)]
    [InlineData("xin gia hạn khoản 4 công văn 58 đến 30/4/2025, lý do: chờ số liệu", ProgressKind.ExtensionRequested)]
    [InlineData("đồng ý gia hạn khoản 4 công văn 58 cho Thanh tra Sở", ProgressKind.ExtensionApproved)]
    [InlineData("không đồng ý gia hạn khoản 4 công văn 58", ProgressKind.ExtensionRefused)]
    public void A_report_is_known_by_its_words(string text, ProgressKind kind) => ProgressWords.FindKind(text).ShouldBe(kind);

    [Theory]
    [InlineData("Phòng tôi phải hoàn thành nhiệm vụ nào của KH 97?")]
    [InlineData("Công văn 58 yêu cầu hoàn thành khi nào")]
    [InlineData("đã quán triệt khoản 4 công văn 58")]
    [InlineData("Tôi đã đọc công văn 58")]
    [InlineData("nhiệm vụ 4 công văn 58 đã hoàn thành chưa, ai làm?")]
    public void Questions_and_other_statements_are_none(string text) => ProgressWords.FindKind(text).ShouldBeNull();

    [Theory]
    [InlineData("nhiệm vụ tại khoản 4 công văn 58", "4")]
    [InlineData("điểm a khoản 2 công văn 58", "2.a")]
    [InlineData("mục II.3 kế hoạch 30", "ii.3")]
    [InlineData("đã hoàn thành công văn 58", null)]
    public void The_provision_is_read_out_of_the_words(string text, string? clause) => ProgressWords.FindClause(text).ShouldBe(clause);

    [Theory]
    [InlineData("4", "4", true)]
    [InlineData("Điều 3.4", "4", true)]
    [InlineData("4.a", "4", true)]
    [InlineData("14", "4", false)]
    [InlineData("II.3", "ii.3", true)]
    public void A_provision_is_matched_by_whole_steps(string path, string named, bool isIt) => ProgressWords.IsClause(path, named).ShouldBe(isIt);

    [Fact]
    public void Product_reason_and_day_are_taken_in_the_persons_words()
    {
        ProgressWords.FindProduct("đã hoàn thành khoản 4, sản phẩm là Báo cáo 12/BC-SCT").ShouldBe("Báo cáo 12/BC-SCT");
        ProgressWords.FindNote("xin gia hạn đến 30/4, lý do: chờ số liệu của xã").ShouldBe("chờ số liệu của xã");
        ProgressWords.FindNewDay("công văn 58 ngày 20/2/2025 xin gia hạn đến 30/4", new DateOnly(2025, 3, 1)).ShouldBe(new DateOnly(2025, 4, 30));
        ProgressWords.FindNewDay("xin gia hạn", new DateOnly(2025, 3, 1)).ShouldBeNull();
    }
}
