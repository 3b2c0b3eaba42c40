using CchcBot.Knowledge.Answers;

namespace CchcBot.Bot.Tests.Answers;

/// <summary>Asks what staff ask about plans, invitations, lists of people, corrections and papers that order nothing.</summary>
public sealed class OfficeQuestionsTests(InventedCommune commune) : IClassFixture<InventedCommune>
{
    [Theory]
    [InlineData("Kinh phí tổ chức hội thi theo Kế hoạch 12 là bao nhiêu?", "không nêu số tiền, kinh phí")]
    [InlineData("Số điện thoại liên hệ theo công văn 708 là gì?", "không nêu số điện thoại")]
    public void What_is_not_stated_is_said_by_name(string question, string words)
    {
        var answer = commune.Ask(question);

        answer.Kind.ShouldBe(AnswerKind.NotFound);
        answer.Text.ShouldContain(words);
    }

    [Fact]
    public void A_unit_that_a_provision_names_is_not_said_to_have_nothing_to_do()
    {
        var answer = commune.Ask("Phòng Ngân sách phải làm gì theo Thông báo 61?");

        answer.Kind.ShouldBe(AnswerKind.NotFound);
        answer.Text.ShouldContain("Chưa xác định được nhiệm vụ giao riêng cho Phòng Ngân sách");
        Clauses(answer).ShouldContain("61/TB-VP 3");
        commune.Ask("Phòng Tư pháp phải làm gì theo Thông báo 61?").Text.ShouldContain("không nêu nhiệm vụ nào giao cho");
    }

    [Fact]
    public void An_order_behind_a_semicolon_is_a_duty() =>
        Clauses(commune.Ask("Phòng Hạ tầng phải làm gì theo Thông báo 61?")).ShouldContain("61/TB-VP 2");

    [Fact]
    public void The_deadline_of_circulating_is_not_the_day_of_issue()
    {
        var answer = commune.Ask("Hạn quán triệt Kế hoạch 12/KH-UBND là ngày nào?");

        Clauses(answer).ShouldBe(["12/KH-UBND II.1.b"]);
        answer.Text.ShouldContain("20/02/2023");
    }

    [Fact]
    public void Which_decision_ceases_by_another_is_told() =>
        commune.Ask("Quyết định nào hết hiệu lực theo Quyết định 33?").Text.ShouldContain("18/QĐ-TCMT");

    [Theory]
    [InlineData("Ai là tổ trưởng tổ công tác an toàn phòng thí nghiệm?", "Ngô Mẫu Hải")]
    [InlineData("thư ký tổ công tác an toàn phòng thí nghiệm là ai", "Đỗ Mẫu Cúc")]
    [InlineData("Bà Trần Mẫu Lan giữ vai trò gì trong tổ công tác?", "Tổ phó")]
    [InlineData("Tổ công tác an toàn phòng thí nghiệm có bao nhiêu người?", "3 thành viên")]
    public void An_attached_list_tells_who_has_which_role(string question, string words)
    {
        var answer = commune.Ask(question);

        answer.Kind.ShouldBe(AnswerKind.Answer);
        answer.Text.ShouldContain(words);
    }

    [Fact]
    public void A_person_whom_no_paper_names_is_not_found() =>
        commune.Ask("Bà Vũ Không Ai giữ vai trò gì trong tổ công tác?").Kind.ShouldBe(AnswerKind.NotFound);

    [Fact]
    public void A_paper_that_orders_nothing_says_so()
    {
        var answer = commune.Ask("Tờ trình 61 có giao nhiệm vụ cho đơn vị nào không?");

        answer.Kind.ShouldBe(AnswerKind.NotFound);
        answer.Text.ShouldContain("không nêu nhiệm vụ nào giao cho đơn vị nào");
    }

    [Fact]
    public void What_is_due_in_a_month_is_told_of_all_units_where_none_is_meant()
    {
        var answer = commune.Ask("trong thang 4/2023 co nhung viec gi den han");

        answer.Text.ShouldContain("chưa nêu đơn vị");
        Clauses(answer).ShouldBe(["33/QĐ-TCMT Điều 2", "708/BTL-KH 1"], ignoreOrder: true);
    }

    [Fact]
    public void What_a_paper_rests_on_is_asked_in_many_ways() =>
        commune.Ask("Kế hoạch 12/KH-UBND căn cứ vào đâu?").Text.ShouldContain("30/SVH-VP");

    [Fact]
    public void A_body_that_a_group_holds_has_the_duties_of_the_group()
    {
        var answer = commune.Ask("UBND tỉnh phải làm gì theo công văn 708?");

        answer.Kind.ShouldBe(AnswerKind.Answer);
        answer.Text.ShouldContain("Rà soát hồ chứa");
    }

    [Theory]
    [InlineData("ai chủ trì cuộc họp bàn bảo dưỡng dây chuyền kiểm định?", "Đinh Mẫu Sáu", "45/GM-VPĐK 1")]
    [InlineData("Giấy mời 45 họp lúc mấy giờ, ở đâu?", "Phòng họp tầng 2", "45/GM-VPĐK 3")]
    [InlineData("Hội thi nấu cơm tổ chức ở đâu?", "Sân vận động", "12/KH-UBND I.2")]
    public void An_event_is_told_by_the_lines_that_say_so(string question, string words, string clause)
    {
        var answer = commune.Ask(question);

        answer.Text.ShouldContain(words);
        Clauses(answer).ShouldContain(clause);
    }

    [Fact]
    public void Whom_an_invitation_invites_is_told() =>
        commune.Ask("Giấy mời 45/GM-VPĐK mời những ai?").Text.ShouldContain("Kính mời: Trưởng các trạm kiểm định; Đại diện nhà thầu bảo dưỡng.");

    [Theory]
    [InlineData("Hội thi nấu cơm tổ chức ngày nào?", "ngày 25/3/2023", "19/KH-UBND 1")]
    [InlineData("mượn hồ sơ phải gửi phiếu trước mấy ngày?", "03 ngày làm việc", "77/SLT-VP 0")]
    public void Amended_words_come_with_what_took_their_place(string question, string words, string clause)
    {
        var answer = commune.Ask(question);

        answer.Text.ShouldContain(words);
        answer.Text.ShouldContain("đã được sửa đổi");
        Clauses(answer).ShouldContain(clause);
    }

    [Theory]
    [InlineData("Mỗi lần mượn bao nhiêu hồ sơ?")]
    [InlineData("Hội thi nấu cơm tổ chức ở đâu?")]
    public void Words_beside_the_amended_ones_stand_as_they_are(string question) => commune.Ask(question).Text.ShouldNotContain("sửa đổi");

    [Theory]
    [InlineData("hướng dẫn 09 bị đính chính chỗ nào?", "03 ngày làm việc")]
    [InlineData("Kế hoạch 12 được sửa bởi văn bản nào?", "19/KH-UBND")]
    public void What_changed_a_paper_is_told_with_the_change(string question, string words) => commune.Ask(question).Text.ShouldContain(words);

    [Fact]
    public void Papers_of_two_kinds_are_listed_together()
    {
        var answer = commune.Ask("liệt kê các kế hoạch và quyết định trong kho");

        answer.Citations.Select(citation => citation.Document).ShouldBe(["12/KH-UBND", "19/KH-UBND", "33/QĐ-TCMT", "88/KH-SCT"], ignoreOrder: true);
    }

    [Fact]
    public void Whether_something_is_stated_is_not_answered_with_something_like_it() =>
        commune.Ask("Công văn 708 có quy định kinh phí đi lại không?").Kind.ShouldBe(AnswerKind.NotFound);

    [Fact]
    public void A_day_that_was_put_off_without_quotation_marks_is_told()
    {
        var answer = commune.Ask("Hạn báo cáo kết quả kiểm tra chợ?");

        answer.Text.ShouldContain("ngày 15/7/2023, theo Công văn 140/SCT-VP sửa đổi");
        Clauses(answer).ShouldBe(["88/KH-SCT 3.a", "140/SCT-VP 1"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("đoàn kiểm tra chợ đầu mối gồm những ai", "Đặng Mẫu Mười", "88/KH-SCT 1.a")]
    [InlineData("kinh phí kiểm tra chợ lấy ở đâu?", "ngân sách tỉnh", "88/KH-SCT 2")]
    [InlineData("Sở Văn hóa phải làm gì theo Kế hoạch 88?", "nếp sống văn minh", "88/KH-SCT 3.b")]
    [InlineData("công văn 140 vướng mắc thì liên hệ ai?", "0900.111.222", "140/SCT-VP 2")]
    public void What_offices_ask_is_answered_out_of_the_right_provision(string question, string words, string clause)
    {
        var answer = commune.Ask(question);

        answer.Text.ShouldContain(words);
        Clauses(answer).ShouldContain(clause);
    }

    [Fact]
    public void The_papers_of_one_office_are_counted() =>
        commune.Ask("có bao nhiêu văn bản của Sở Công Thương?").Text.ShouldContain("Có 2 văn bản");

    [Fact]
    public void An_hour_is_not_answered_with_a_day() => commune.Ask("hội thi nấu cơm bắt đầu lúc mấy giờ?").Kind.ShouldBe(AnswerKind.NotFound);

    private static List<string> Clauses(Answer answer) => [.. answer.Citations.Select(citation => $"{citation.Document} {citation.Clause}").Distinct()];
}
