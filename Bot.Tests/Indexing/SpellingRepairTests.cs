using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;

namespace CchcBot.Bot.Tests.Indexing;

public sealed class SpellingRepairTests : IDisposable
{
    private readonly PassageIndex _index = PassageIndex.OpenInMemory();

    public SpellingRepairTests() => _index.Replace("d1",
    [
        Passage("1", "Các phòng nộp báo cáo trước ngày 25 hằng tháng về Văn phòng Sở."),
        Passage("2", "Rà soát, đơn giản hóa thủ tục hành chính; thanh toán trực tuyến."),
        Passage("3", "Phòng Kế hoạch xây dựng dự toán ngân sách, công văn gửi Sở Tài chính."),
        Passage("4", "Tổ chức hội nghị tổng kết công tác thi đua, khen thưởng."),
    ]);

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData("nộp báo cóa", "1")]
    [InlineData("thủ tụcc hàn chính", "2")]
    [InlineData("thu tuc hnah chinh", "2")]
    [InlineData("dự toán ngân sáhc", "3")]
    [InlineData("tổng kết thi đưa khen thưỏng", "4")]
    public void A_mistyped_syllable_finds_what_was_meant(string question, string clause) =>
        First(question).Passage.Clause.Value.ShouldBe(clause);

    [Theory]
    [InlineData("coong vawn guwir sowr tafi chinhs", "3")]
    [InlineData("co6ng va8n gu73i so73 ta2i chi1nh", "3")]
    [InlineData("ddown giarn hoas thur tucj", "2")]
    public void Keys_that_an_input_method_left_are_read(string question, string clause) =>
        First(question).Passage.Clause.Value.ShouldBe(clause);

    [Theory]
    [InlineData("coong", "cong")]
    [InlineData("dduowngf", "duong")]
    [InlineData("tw", "tu")]
    [InlineData("va8n", "van")]
    public void A_syllable_is_read_out_of_its_keys(string typed, string expected) =>
        TypingLeftovers.Fold(typed).ShouldBe(expected);

    [Fact]
    public void A_syllable_without_keys_is_left_alone() => TypingLeftovers.Fold("nghieng").ShouldBeNull();

    [Fact]
    public void What_was_repaired_covers_less_than_what_was_typed_right()
    {
        var right = First("dự toán ngân sách").Coverage;
        var mistyped = First("dự toán ngân sáhc").Coverage;

        right.ShouldBe(1, 0.0001);
        mistyped.ShouldBeInRange(0.7, 0.99);
    }

    [Fact]
    public void A_word_that_the_index_does_not_have_is_not_made_into_another() =>
        _index.Search(new PassageQuery("lãi suất vay mua nhà ở", 1)).ShouldAllBe(hit => hit.Coverage < 0.3);

    [Theory]
    [InlineData("kể chuyện cười")]
    [InlineData("lương hưu bảo hiểm")]
    public void A_real_word_near_one_of_the_index_is_not_taken_for_a_slip(string question) =>
        _index.Search(new PassageQuery(question, 1)).ShouldAllBe(hit => hit.Coverage < 0.4);

    [Theory]
    [InlineData("nghieng", true)]
    [InlineData("quyet", true)]
    [InlineData("gi", true)]
    [InlineData("giay", true)]
    [InlineData("hnah", false)]
    [InlineData("tucc", false)]
    [InlineData("vawn", false)]
    public void A_syllable_is_known_by_its_shape(string letters, bool expected) =>
        SyllableShape.IsWellFormed(letters).ShouldBe(expected);

    private PassageHit First(string question) => _index.Search(new PassageQuery(question, 1)).ShouldHaveSingleItem();

    private static Passage Passage(string clause, string text) =>
        new("d1", new ProvisionPath(clause), "01/KH-MAU", "", "", text);
}
