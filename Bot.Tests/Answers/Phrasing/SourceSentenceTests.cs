using CchcBot.Knowledge.Answers.Phrasing;
using CsCheck;

namespace CchcBot.Bot.Tests.Answers.Phrasing;

public sealed class SourceSentenceTests
{
    private const string Name = "khoản 2 công văn số 345/SGTVT-VP công văn 345 khoản 2";
    private const string Sentence = "Phòng Vận tải chủ trì, phối hợp với Thanh tra Sở, kiểm tra việc báo cáo của doanh nghiệp, tổng hợp kết quả, gửi Văn phòng Sở trước ngày 05/5/2023";

    [Theory]
    [InlineData("Phòng Vận tải chủ trì, phối hợp với Thanh tra Sở, kiểm tra việc báo cáo của doanh nghiệp")]
    [InlineData("Phòng Vận tải chủ trì, phối hợp với Thanh tra Sở, kiểm tra việc báo cáo của doanh nghiệp, gửi Văn phòng Sở trước ngày 5/5/2023")]
    [InlineData("Theo khoản 2 Công văn 345/SGTVT-VP, Phòng Vận tải chủ trì, phối hợp với Thanh tra Sở, kiểm tra việc báo cáo của doanh nghiệp")]
    [InlineData("Công văn 345, khoản 2 nêu rõ: Phòng Vận tải chủ trì, phối hợp với Thanh tra Sở, kiểm tra việc báo cáo của doanh nghiệp, tổng hợp kết quả")]
    public void A_statement_that_leaves_out_whole_parts_is_borne_out(string said) => BearsOut(said, Sentence).ShouldBeTrue();

    [Theory]
    [InlineData("Phòng Vận tải chủ trì, phối hợp với Thanh tra Sở, báo cáo của doanh nghiệp", "a duty made by leaving words out")]
    [InlineData("Thanh tra Sở chủ trì, phối hợp với Phòng Vận tải, kiểm tra việc báo cáo của doanh nghiệp", "roles changed")]
    [InlineData("Phòng Vận tải kiểm tra việc báo cáo của doanh nghiệp", "the lead left out")]
    [InlineData("kiểm tra việc báo cáo của doanh nghiệp, tổng hợp kết quả", "both roles left out")]
    [InlineData("Phòng Vận tải chủ trì, phối hợp với Thanh tra Sở, kiểm tra việc báo cáo của doanh nghiệp và nộp phạt", "a duty added")]
    [InlineData("Phòng Vận tải chủ trì, phối hợp với Thanh tra Sở, kiểm tra việc báo cáo của doanh nghiệp, gửi Văn phòng Sở trước ngày 5/6/2023", "another date")]
    [InlineData("Phòng Vận tải chủ trì, phối hợp với Thanh tra Sở, kiểm tra việc báo cáo của doanh nghiệp, gửi Văn phòng Sở sau ngày 05/5/2023", "another side of the date")]
    [InlineData("Phòng Vận tải chủ trì, phối hợp với Thanh tra Sở, không kiểm tra việc báo cáo của doanh nghiệp", "a denial")]
    [InlineData("Phòng Vận tải được chủ trì, phối hợp với Thanh tra Sở, kiểm tra việc báo cáo của doanh nghiệp", "a doer made a receiver")]
    [InlineData("Theo Công văn 346, Phòng Vận tải chủ trì, phối hợp với Thanh tra Sở, kiểm tra việc báo cáo của doanh nghiệp", "another document")]
    [InlineData("Phòng Vận tải chủ trì, phối hợp với Thanh tra Sở, kiểm tra việc bao cáo của doanh nghiệp", "other marks")]
    [InlineData("Theo khoản 2 Công văn 345/SGTVT-VP", "nothing")]
    [InlineData("", "no words")]
    public void A_statement_that_says_something_else_is_not(string said, string why) => BearsOut(said, Sentence).ShouldBeFalse(why);

    [Theory]
    [InlineData("Các phòng không được chuyển hồ sơ, tài liệu ra ngoài", "Các phòng được chuyển hồ sơ")]
    [InlineData("Nếu quá tải, Phòng Vận tải được thuê ngoài việc số hóa", "Phòng Vận tải được thuê ngoài việc số hóa")]
    [InlineData("Phòng Vận tải được thuê ngoài việc số hóa, trừ hồ sơ mật", "Phòng Vận tải được thuê ngoài việc số hóa")]
    [InlineData("Phòng Vận tải rà soát phù hiệu, Thanh tra Sở lập biên bản, xử phạt xe vi phạm", "Phòng Vận tải rà soát phù hiệu, xử phạt xe vi phạm")]
    [InlineData("Chi không quá 5 triệu đồng cho một lớp tập huấn", "Chi 5 triệu đồng cho một lớp tập huấn")]
    [InlineData("Hoàn thành việc sắp xếp tổ công tác trong quý II", "Hoãn thành việc sắp xếp tổ công tác trong quý II")]
    public void What_turns_a_sentence_is_not_left_out(string sentence, string said) => BearsOut(said, sentence).ShouldBeFalse();

    [Fact]
    public void Of_words_in_another_order_none_is_borne_out()
    {
        var words = Sentence.Replace(",", "", StringComparison.Ordinal).Split(' ');

        Gen.Shuffle(words).Where(shuffled => !shuffled.SequenceEqual(words))
            .Sample(shuffled => !BearsOut(string.Join(' ', shuffled), Sentence), iter: 2_000);
    }

    private static bool BearsOut(string said, string sentence) =>
        new SourceSentence(WordReader.Read(Name), sentence).BearsOut(WordReader.Read(said));
}
