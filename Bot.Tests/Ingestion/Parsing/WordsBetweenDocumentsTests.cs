using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion.Parsing;
using CchcBot.Knowledge.Ingestion.Reading;

namespace CchcBot.Bot.Tests.Ingestion.Parsing;

/// <summary>What documents of bodies that do not exist say of other documents, and of what they carry.</summary>
public sealed class WordsBetweenDocumentsTests
{
    [Fact]
    public void What_a_closing_paragraph_replaces_is_cited()
    {
        var read = Parse("1. Văn phòng theo dõi việc thực hiện Chỉ thị này.", "Chỉ thị này có hiệu lực kể từ ngày ký và thay thế Chỉ thị số 12/CT-UBND ngày 20/8/2021 của Chủ tịch Ủy ban nhân dân tỉnh./.");

        var cited = read.References.ShouldHaveSingleItem();
        cited.Number.Printed.ShouldBe("12/CT-UBND");
        cited.Relation.ShouldBe(DocumentRelation.Replaces);
    }

    [Fact]
    public void What_is_said_to_be_no_longer_in_effect_is_repealed() =>
        Parse("Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Quyết định số 21/QĐ-THPTND ngày 05 tháng 9 năm 2024 hết hiệu lực.")
            .References.ShouldHaveSingleItem().Relation.ShouldBe(DocumentRelation.Repeals);

    [Fact]
    public void What_is_to_be_done_by_the_rules_of_a_circular_only_cites_it() =>
        Parse("1. Thực hiện nghiêm việc báo cáo ca bệnh theo quy định tại Thông tư số 54/2015/TT-BYT ngày 28/12/2015 của Bộ Y tế.")
            .References.ShouldHaveSingleItem().Relation.ShouldBe(DocumentRelation.Cites);

    [Fact]
    public void A_body_that_reports_in_a_report_is_named_without_its_verb() =>
        Parse("Sau khi nghe Sở Xây dựng báo cáo tại Báo cáo số 145/BC-SXD ngày 18/8/2025, Phó Chủ tịch kết luận:")
            .References.ShouldHaveSingleItem().Issuer.ShouldBe("Sở Xây dựng");

    [Fact]
    public void The_year_of_what_a_letter_asks_for_is_no_year_of_the_programme_that_it_carries_out() =>
        Parse(
            "Triển khai Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể giai đoạn 2021 - 2030, Bộ Nội vụ đề nghị:",
            "- Báo cáo kết quả thực hiện năm 2025.")
            .Warnings.ShouldNotContain(warning => warning.Code == "subject-year-after-date");

    [Fact]
    public void What_was_issued_with_another_document_is_not_missed_here() =>
        Parse("Sửa đổi khoản 2 Điều 5 Quy chế ban hành kèm theo Quyết định số 31/QĐ-UBND ngày 06/6/2016.")
            .Warnings.ShouldNotContain(warning => warning.Code == "missing-attachment");

    [Fact]
    public void An_attachment_that_several_places_name_is_missed_once()
    {
        var missed = Parse("1. Lập danh sách (mẫu gửi kèm theo).", "2. Báo cáo (đề cương gửi kèm theo).", "Gửi kèm theo: không có.").Warnings.Where(warning => warning.Code == "missing-attachment").ToList();

        missed.ShouldHaveSingleItem().Clauses.Select(clause => clause.Value).ShouldBe(["1", "2"]);
    }

    [Theory]
    [InlineData("QUỐC HỘI", "(Dự thảo)", "LUẬT TỔ CHỨC THƯ VIỆN LÀNG", "Quốc hội", "L")]
    [InlineData("BỘ CỔ VẬT", "DỰ THẢO 2", "BÁO CÁO", "Bộ Cổ vật", "BC")]
    public void A_draft_mark_is_no_part_of_the_issuers_name_and_a_laws_name_may_stand_beside_its_type(string issuer, string mark, string title, string name, string type)
    {
        var read = Parse(issuer, mark, title, "Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;");

        read.Issuer.ShouldBe(name);
        read.Type!.Abbreviation.ShouldBe(type);
    }

    [Theory]
    [InlineData("- Báo cáo kết quả thực hiện theo đề cương gửi kèm.", true)]
    [InlineData("- Gửi kèm báo cáo bảng số liệu của đơn vị.", false)]
    public void An_outline_that_is_said_to_be_enclosed_is_missed(string line, bool isMissed) =>
        Parse("Bộ Nội vụ đề nghị Ủy ban nhân dân các tỉnh:", line).Warnings.Any(warning => warning.Code == "missing-attachment").ShouldBe(isMissed);

    [Fact]
    public void A_count_of_copies_is_no_purpose()
    {
        var read = Parse("1. Văn phòng thực hiện.", "Nơi nhận:", "- Sở Giáo dục và Đào tạo (để b/c);", "- Lưu: VT, TH (05b).", "HIỆU TRƯỞNG");

        read.Distribution.ShouldBe([new Recipient("Sở Giáo dục và Đào tạo", "để b/c"), new Recipient("Lưu: VT, TH (05b)", null)]);
    }

    [Theory]
    [InlineData("TRƯỜNG THPT NGUYỄN DU", "Trường THPT Nguyễn Du")]
    [InlineData("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "Sở Khoa học và Công nghệ")]
    public void Letters_that_are_short_for_words_stay_capitals(string printed, string writtenOut) => BodyNames.WriteOut(printed).ShouldBe(writtenOut);

    private static OfficialDocument Parse(params string[] lines) =>
        DocumentParser.Parse("id", "tep.txt", new FileContent([.. lines.Select(line => new Paragraph(line))]));
}
