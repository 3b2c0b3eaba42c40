using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;

namespace CchcBot.Bot.Tests.Indexing;

public sealed class PassageIndexTests : IDisposable
{
    private readonly PassageIndex _index = PassageIndex.OpenInMemory();

    public PassageIndexTests()
    {
        Add("d1", "01/KH-MAU", "Kế hoạch cải cách hành chính năm 2024",
            ("1", "Các phòng, đơn vị nộp báo cáo trước ngày 25 hằng tháng về Văn phòng Sở."),
            ("2", "Rà soát, đơn giản hóa thủ tục hành chính; thanh toán trực tuyến."));
        Add("d2", "02/TB-MAU", "Thông báo kết luận của Giám đốc Sở",
            ("1", "Phòng Kế hoạch xây dựng dự toán ngân sách năm sau."),
            ("2", "Thực hiện Công văn số 871/UBND-NC ngày 23/02/2024 về CCHC."));
    }

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData("hạn nộp báo cáo hằng tháng")]
    [InlineData("han nop bao cao hang thang")]
    [InlineData("hạn nop bao cáo hàng tháng là khi nào?")]
    [InlineData("HẠN NỘP BÁO CÁO")]
    public void A_question_finds_its_passage_however_it_is_typed(string question) =>
        First(question).ShouldBe("d1#1");

    [Theory]
    [InlineData("871/UBND-NC")]
    [InlineData("cv 871 ubnd nc")]
    [InlineData("công văn 871/ubnd-nc")]
    public void A_document_number_in_a_text_is_found_in_any_spelling(string question) =>
        First(question).ShouldBe("d2#2");

    [Fact]
    public void A_short_form_in_the_question_meets_the_long_form_in_the_text() =>
        First("rà soát TTHC").ShouldBe("d1#2");

    [Fact]
    public void A_long_form_in_the_question_meets_the_short_form_in_the_text() =>
        _index.Search(new PassageQuery("cải cách hành chính", 10, ["d2"])).ShouldHaveSingleItem().Passage.Clause.Value.ShouldBe("2");

    [Fact]
    public void Only_the_asked_documents_are_searched()
    {
        var hits = _index.Search(new PassageQuery("báo cáo thủ tục hành chính", 10, ["d2"]));

        hits.ShouldAllBe(hit => hit.Passage.DocumentId == "d2");
    }

    [Fact]
    public void No_document_allowed_means_no_hit() =>
        _index.Search(new PassageQuery("báo cáo", 10, [])).ShouldBeEmpty();

    [Fact]
    public void A_replaced_document_is_found_by_its_new_words_at_once()
    {
        Add("d1", "01/KH-MAU", "Kế hoạch", ("1", "Tổ chức hội nghị tổng kết."));

        _index.Search(new PassageQuery("thanh toán trực tuyến", 10, ["d1"])).ShouldBeEmpty();
        First("hội nghị tổng kết").ShouldBe("d1#1");
    }

    [Fact]
    public void A_removed_document_is_not_found()
    {
        _index.Remove("d1");

        _index.Search(new PassageQuery("thủ tục hành chính trực tuyến", 10, ["d1"])).ShouldBeEmpty();
    }

    [Fact]
    public void A_passage_comes_back_as_it_was_given()
    {
        var passage = new Passage("d3", new ProvisionPath("Điều 3.2"), "03/QĐ-MAU", "V/v “tạm ứng”", "Chương I › Điều 3", "Dòng một\ndòng hai: 50%.");

        _index.Replace("d3", [passage]);

        _index.Search(new PassageQuery("dòng hai", 1)).ShouldHaveSingleItem().Passage.ShouldBe(passage);
    }

    [Fact]
    public void Words_of_the_headings_find_a_passage_too()
    {
        _index.Replace("d3", [new Passage("d3", new ProvisionPath("1.a"), "03/QĐ-MAU", "", "1. Thanh tra Sở", "Theo dõi, đôn đốc.")]);

        First("Thanh tra Sở").ShouldBe("d3#1.a");
    }

    [Fact]
    public void Coverage_is_whole_when_every_content_word_stands_there() =>
        Hit("đơn giản hóa thủ tục hành chính là gì?").Coverage.ShouldBe(1, 0.0001);

    [Fact]
    public void Coverage_counts_rare_words_more_than_common_ones()
    {
        var withRareWordMissing = Hit("thủ tục hành chính zirconium").Coverage;
        var withCommonWordMissing = Hit("đơn giản hóa thủ tục phòng").Coverage;

        withRareWordMissing.ShouldBeLessThan(withCommonWordMissing);
        withCommonWordMissing.ShouldBeInRange(0.5, 0.99);
    }

    [Fact]
    public void Coverage_does_not_take_other_diacritics_for_the_word_asked()
    {
        Add("d3", "03/TB-MAU", "Thông báo", ("1", "Sáu đơn vị."));

        _index.Search(new PassageQuery("dự toán năm sau", 1, ["d2"])).ShouldHaveSingleItem().Coverage.ShouldBe(1, 0.0001);
        _index.Search(new PassageQuery("dự toán năm sáu", 1, ["d2"])).ShouldHaveSingleItem().Coverage.ShouldBeLessThan(0.9);
    }

    [Fact]
    public void A_text_typed_without_diacritics_is_found_by_a_question_with_them()
    {
        Add("d3", "03/TB-MAU", "", ("1", "De nghi cac phong gui ke hoach thanh tra truoc ngay 15"), ("2", "Noi dung khac"));

        _index.Search(new PassageQuery("kế hoạch thanh tra", 1, ["d3"])).ShouldHaveSingleItem().Coverage.ShouldBe(1, 0.0001);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!… *:* AND (OR) [a TO b] ~ \\ \" \u0000 \ud800")]
    [InlineData("-")]
    public void Odd_questions_find_nothing_and_do_no_harm(string question) =>
        Should.NotThrow(() => _index.Search(new PassageQuery(question, 10)));

    [Fact]
    public void A_question_of_a_megabyte_is_answered() =>
        Should.NotThrow(() => _index.Search(new PassageQuery(string.Concat(Enumerable.Repeat("báo cáo thủ tục ", 65_000)), 10)));

    [Fact]
    public void A_question_of_words_of_asking_only_is_still_searched() =>
        Should.NotThrow(() => _index.Search(new PassageQuery("là gì?", 10)));

    private PassageHit Hit(string question) => _index.Search(new PassageQuery(question, 1)).ShouldHaveSingleItem();

    private string First(string question)
    {
        var passage = Hit(question).Passage;
        return $"{passage.DocumentId}#{passage.Clause}";
    }

    private void Add(string id, string name, string title, params (string Clause, string Text)[] provisions) =>
        _index.Replace(id, provisions.Select(provision =>
            new Passage(id, new ProvisionPath(provision.Clause), name, title, "", provision.Text)));
}
