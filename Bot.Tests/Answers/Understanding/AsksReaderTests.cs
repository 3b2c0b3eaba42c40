using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Text;

namespace CchcBot.Bot.Tests.Answers.Understanding;

public sealed class AsksReaderTests
{
    [Theory]
    [InlineData("Phòng tôi phải làm gì theo văn bản này?", nameof(Asks.Duties))]
    [InlineData("phong toi co nhung nhiem vu nao", nameof(Asks.Duties))]
    [InlineData("What must my unit do?", nameof(Asks.Duties))]
    [InlineData("Hạn báo cáo là khi nào?", nameof(Asks.Deadline))]
    [InlineData("phải nộp trước ngày nào", nameof(Asks.Deadline))]
    [InlineData("By when must it be sent?", nameof(Asks.Deadline))]
    [InlineData("Ai ký văn bản này?", nameof(Asks.Signatory))]
    [InlineData("van ban nay do ai ki", nameof(Asks.Signatory))]
    [InlineData("Văn bản ban hành ngày nào?", nameof(Asks.IssueDate))]
    [InlineData("Đơn vị nào chủ trì?", nameof(Asks.Who))]
    [InlineData("đơn vị nào phối hợp?", nameof(Asks.Supporting))]
    [InlineData("Còn hiệu lực không?", nameof(Asks.Effect))]
    [InlineData("Kế hoạch phân bổ bao nhiêu tiền?", nameof(Asks.Money))]
    [InlineData("Văn bản có gì mâu thuẫn không?", nameof(Asks.Consistency))]
    [InlineData("dựa trên văn bản nào?", nameof(Asks.Basis))]
    [InlineData("Văn bản nào triển khai kế hoạch này?", nameof(Asks.CarriedOutBy))]
    [InlineData("độ khẩn của nó là gì", nameof(Asks.Urgency))]
    [InlineData("phải phổ biến những văn bản nào?", nameof(Asks.Circulation))]
    public void A_question_is_understood_with_and_without_diacritics(string question, string expected) =>
        AsksReader.Read(VietnameseText.Fold(question)).HasFlag(Enum.Parse<Asks>(expected)).ShouldBeTrue();

    [Theory]
    [InlineData("Hạn chế của công tác này?", nameof(Asks.Deadline))]
    [InlineData("Ai ký văn bản này?", nameof(Asks.IssueDate))]
    public void Words_that_only_look_alike_are_not_taken(string question, string notExpected) =>
        AsksReader.Read(VietnameseText.Fold(question)).HasFlag(Enum.Parse<Asks>(notExpected)).ShouldBeFalse();
}
