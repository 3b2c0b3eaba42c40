using CchcBot.Knowledge.Answers;

namespace CchcBot.Bot.Tests.Answers;

public sealed class HonestyTests(InventedDepartment department) : IClassFixture<InventedDepartment>
{
    [Fact]
    public void Who_has_a_role_is_told_by_name()
    {
        var answer = department.Ask("Ai làm Trưởng ban Ban Chỉ đạo chuyển đổi số?");

        answer.Text.ShouldContain("Nguyễn Mẫu Hai");
        answer.Citations[0].Clause.Value.ShouldBe("Điều 1.1");
    }

    [Fact]
    public void A_name_that_was_left_blank_is_not_filled_with_another()
    {
        var answer = department.Ask("Theo Quyết định 77, Trưởng phòng Vận tải là thành viên tên là gì?");

        answer.Kind.ShouldBe(AnswerKind.NotFound);
        answer.Citations.ShouldNotBeEmpty();
        answer.Text.ShouldContain("Nội dung đã tìm");
    }

    [Fact]
    public void Asking_who_supports_a_unit_denies_none_of_its_duties()
    {
        var alone = department.Ask("Thanh tra Sở phải làm gì theo Kế hoạch 48?");

        var withSupport = department.Ask("Thanh tra Sở được giao gì theo Kế hoạch 48, phối hợp với ai?");

        withSupport.Kind.ShouldBe(alone.Kind);
        withSupport.Citations.Select(citation => citation.Clause).ShouldBe(alone.Citations.Select(citation => citation.Clause));
    }

    [Theory]
    [InlineData("Theo Quyết định 77, hội nghị sơ kết tổ chức ngày nào?")]
    [InlineData("Lễ khai trương theo Quyết định 77 khai mạc ngày nào?")]
    public void The_day_of_a_happening_is_not_the_day_of_a_report_about_it(string question) =>
        department.Ask(question).Kind.ShouldBe(AnswerKind.NotFound);

    [Theory]
    [InlineData("Kế hoạch 48 yêu cầu kiểm tra bao nhiêu phần trăm số xe?")]
    [InlineData("ke hoach 48 kiem tra bao nhieu xe o mo da")]
    public void A_number_that_is_not_stated_is_not_found(string question) => department.Ask(question).Kind.ShouldBe(AnswerKind.NotFound);

    [Theory]
    [InlineData("Theo Quyết định 77, hội nghị sơ kết tổ chức ở đâu?")]
    [InlineData("số điện thoại của Ban Chỉ đạo theo Quyết định 77 là gì?")]
    public void A_place_or_a_number_to_call_that_is_not_stated_is_not_found(string question) => department.Ask(question).Kind.ShouldBe(AnswerKind.NotFound);

    [Fact]
    public void A_document_described_by_a_day_on_which_none_was_issued_is_not_found()
    {
        var answer = department.Ask("Công văn ngày 05/5/2021 của Sở Giao thông vận tải nói về việc gì?");

        answer.Kind.ShouldBe(AnswerKind.NotFound);
        answer.Text.ShouldContain("Văn bản gần nhất");
    }

    [Fact]
    public void A_document_is_found_by_its_day_and_issuer() =>
        department.Ask("Kế hoạch ngày 15/12/2022 của Ủy ban nhân dân tỉnh Mẫu về việc gì?").Citations[0].Document.ShouldBe("70/KH-UBND");

    [Fact]
    public void A_unit_without_duties_is_told_what_the_document_is_about()
    {
        var answer = department.Ask("Phòng tôi phải làm gì theo kế hoạch 9?", "Phòng Vận tải");

        answer.Kind.ShouldBe(AnswerKind.NotFound);
        answer.Text.ShouldContain("Nội dung văn bản: Triển khai Kế hoạch số 70/KH-UBND");
    }

    [Fact]
    public void An_unknown_unit_does_not_get_the_askers_duties() =>
        department.Ask("Phòng Tàu ngầm phải làm gì theo công văn 345?", "Phòng Vận tải").Kind.ShouldBe(AnswerKind.NotFound);

    [Theory]
    [InlineData("viết code python giúp tôi")]
    [InlineData("1+1 bằng mấy")]
    [InlineData("Hôm nay ăn gì?")]
    [InlineData("thoi tiet ngay mai the nao")]
    public void What_no_office_deals_with_is_refused(string question) => department.Ask(question).Kind.ShouldBe(AnswerKind.Refused);

    [Theory]
    [InlineData("vb 345 yc j", "phù hiệu")]
    [InlineData("cv 345 ko co han ah, bn viec", "phù hiệu")]
    [InlineData("kh 51 co bn nhiem vu", "2 nhiệm vụ")]
    [InlineData("qd 77 co bn dieu", "2 điều")]
    public void Short_forms_are_read_like_the_words(string question, string expected) => department.Ask(question).Text.ShouldContain(expected);

    [Fact]
    public void Whom_a_document_charges_is_listed() =>
        department.Ask("Kế hoạch 51 giao nhiệm vụ cho những đơn vị nào?", "Phòng Vận tải").Text.ShouldContain("- Thanh tra Sở: Phụ lục, mục 1");

    [Fact]
    public void Documents_are_listed_by_type_and_year()
    {
        var answer = department.Ask("Liệt kê các kế hoạch năm 2022");

        answer.Text.ShouldStartWith("Có 2 văn bản");
        answer.Text.ShouldContain("48/KH-SGTVT");
        answer.Text.ShouldContain("70/KH-UBND");
    }

    [Fact]
    public void All_duties_of_ones_unit_are_listed_by_deadline()
    {
        var answer = department.Ask("Phòng tôi có những nhiệm vụ nào?", "Thanh tra Sở");

        answer.Text.IndexOf("trước ngày 20/4/2023", StringComparison.Ordinal).ShouldBeLessThan(answer.Text.IndexOf("31/8/2023", StringComparison.Ordinal));
    }

    [Fact]
    public void A_body_outside_the_roster_is_told_its_duties_over_all_documents()
    {
        var answer = department.Ask("Sở Giao thông vận tải phải làm gì theo các văn bản đã nạp?");

        answer.Text.ShouldContain("lắp đặt camera");
        answer.Citations.ShouldAllBe(citation => citation.Document == "70/KH-UBND");
    }

    [Fact]
    public void Effect_is_asked_in_English_too() =>
        department.Ask("When does Decision 60/QĐ-SGTVT take effect?").Citations[0].Clause.Value.ShouldBe("Điều 2");
}
