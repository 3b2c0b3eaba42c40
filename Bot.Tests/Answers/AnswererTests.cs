using CchcBot.Knowledge.Answers;
using CsCheck;

namespace CchcBot.Bot.Tests.Answers;

public sealed class AnswererTests(InventedDepartment department) : IClassFixture<InventedDepartment>
{
    [Fact]
    public void Of_a_megabyte_the_beginning_is_answered()
    {
        var filler = string.Concat(Enumerable.Repeat(" công văn 345 triển khai", 40_000));

        department.Ask("Phòng Tàu ngầm phải làm gì theo công văn 345?" + filler).Citations.ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_is_typed_is_answered_with_quotes_that_stand_in_the_documents() =>
        Gen.OneOf(Gen.Char["aăâđêệốự 0123456789/-.*?~^\"'()[]{}:+!&|\\\n\t"].Array[0, 300].Select(letters => new string(letters)), Gen.String[0, 300], Gen.Char.Array[0, 300].Select(letters => new string(letters)))
            .Sample(question => department.Ask(question, "Phòng Vận tải").Citations.All(citation => citation.Quote.Length > 0), iter: 2_000);

    [Fact]
    public void Duties_under_a_document_that_is_not_loaded_come_from_the_one_that_carries_it_out()
    {
        var answer = department.Ask("Phòng tôi phải làm gì theo Kế hoạch 88?", "Phòng Vận tải");

        answer.Kind.ShouldBe(AnswerKind.Answer);
        answer.Missing.ShouldBe(["88/KH-UBND"]);
        answer.Text.ShouldContain("chưa có toàn văn");
        Clauses(answer).ShouldBe(["345/SGTVT-VP 1", "345/SGTVT-VP 2"]);
    }

    [Fact]
    public void A_unit_is_not_given_another_units_duties()
    {
        var answer = department.Ask("phong toi phai lam gi theo cv 345", "Thanh tra Sở");

        Clauses(answer).ShouldBe(["345/SGTVT-VP 1"]);
        answer.Text.ShouldNotContain("phù hiệu");
    }

    [Fact]
    public void Duties_of_my_unit_need_to_know_the_unit() =>
        department.Ask("Phòng tôi phải làm gì theo công văn 345?").Kind.ShouldBe(AnswerKind.Clarify);

    [Fact]
    public void A_unit_that_nobody_knows_has_no_duties()
    {
        var answer = department.Ask("Phòng Tàu ngầm phải làm gì theo công văn 345?");

        answer.Kind.ShouldBe(AnswerKind.NotFound);
        answer.Citations.ShouldBeEmpty();
    }

    [Fact]
    public void A_deadline_that_is_not_stated_is_not_invented()
    {
        var duties = department.Ask("Phòng Vận tải phải làm gì theo công văn 345?", "Phòng Vận tải");
        var answer = department.Ask("còn khoản 2, hạn khi nào?", "Phòng Vận tải", duties);

        answer.Text.ShouldContain("không nêu thời hạn");
        answer.Text.ShouldNotContain("19/04/2023");
    }

    [Fact]
    public void A_deadline_that_was_changed_later_is_given_as_changed_with_both_sources()
    {
        var answer = department.Ask("Hạn kiểm tra tải trọng xe tại các mỏ đá là khi nào?");

        answer.Text.ShouldContain("31/8/2023");
        Clauses(answer).ShouldBe(["51/KH-SGTVT PL1.1", "402/SGTVT-VP 1"], ignoreOrder: true);
    }

    [Fact]
    public void Duties_that_fall_due_in_a_period_follow_the_changed_deadline()
    {
        department.Ask("Trong tháng 6/2023 Thanh tra Sở có nhiệm vụ nào đến hạn?", "Thanh tra Sở").Kind.ShouldBe(AnswerKind.NotFound);

        Clauses(department.Ask("Trong tháng 8/2023 Thanh tra Sở có nhiệm vụ nào đến hạn?", "Thanh tra Sở")).ShouldContain("51/KH-SGTVT PL1.1");
    }

    [Theory]
    [InlineData("Ai chủ trì sơn kẻ vạch đường tại cổng trường?")]
    [InlineData("don vi nao chu tri son ke vach duong o cong truong hoc")]
    public void Who_leads_a_task_is_found_by_its_topic_with_and_without_diacritics(string question)
    {
        var answer = department.Ask(question);

        answer.Text.ShouldContain("Phòng Kết cấu hạ tầng");
        Clauses(answer)[0].ShouldBe("51/KH-SGTVT PL1.2");
    }

    [Fact]
    public void A_replaced_document_is_said_to_be_no_longer_in_force()
    {
        var answer = department.Ask("Quyết định 12/QĐ-SGTVT còn hiệu lực không?");

        answer.Text.ShouldContain("không còn hiệu lực");
        Clauses(answer)[0].ShouldBe("60/QĐ-SGTVT Điều 2");
    }

    [Fact]
    public void A_topic_is_answered_from_the_document_in_force() =>
        Clauses(department.Ask("Tổ kiểm tra lưu động họp bao lâu một lần?"))[0].ShouldBe("60/QĐ-SGTVT Điều 1");

    [Fact]
    public void Two_dates_of_one_document_are_both_told()
    {
        var answer = department.Ask("Kế hoạch 88/KH-UBND ban hành ngày nào?");

        answer.Text.ShouldContain("20/03/2023");
        answer.Text.ShouldContain("20/02/2023");
    }

    [Fact]
    public void A_document_that_nobody_cites_is_reported_missing()
    {
        var answer = department.Ask("Nghị định 15/2022/NĐ-CP quy định gì?");

        answer.Kind.ShouldBe(AnswerKind.NotFound);
        answer.Missing.ShouldBe(["15/2022/NĐ-CP"]);
    }

    [Fact]
    public void A_question_without_a_subject_is_asked_back() =>
        department.Ask("Hạn khi nào?").Kind.ShouldBe(AnswerKind.Clarify);

    [Fact]
    public void What_is_no_business_of_the_office_is_refused() =>
        department.Ask("Kể chuyện cười đi").Kind.ShouldBe(AnswerKind.Refused);

    [Fact]
    public void An_amount_of_money_that_is_not_stated_is_not_found() =>
        department.Ask("Kế hoạch 51 phân bổ bao nhiêu tiền cho việc sơn kẻ vạch đường?").Kind.ShouldBe(AnswerKind.NotFound);

    [Fact]
    public void An_English_question_is_answered_in_English_with_the_Vietnamese_words_quoted()
    {
        var answer = department.Ask("What must my unit do under dispatch 345?", "Phòng Vận tải");

        answer.Language.ShouldBe("en");
        answer.Text.ShouldContain("rà soát phù hiệu");
    }

    [Theory]
    [InlineData("văn bản đó ai ký?", "Người Mẫu Chín")]
    [InlineData("ban hành ngày nào?", "09/01/2023")]
    public void A_short_question_is_about_what_was_spoken_of(string question, string expected)
    {
        var plan = department.Ask("Kế hoạch 51 nói gì?");

        department.Ask(question, after: plan).Text.ShouldContain(expected);
    }

    [Fact]
    public void Every_quote_stands_in_its_provision()
    {
        string[] questions = ["Kế hoạch 51 nói gì?", "Công văn 345 dựa trên văn bản nào?", "Quyết định 12 còn hiệu lực không?", "nhiệm vụ 1 của kế hoạch 51 là gì"];

        foreach (var answer in questions.Select(question => department.Ask(question)))
        {
            answer.Citations.ShouldNotBeEmpty();
            answer.Citations.ShouldAllBe(citation => citation.Quote.Length > 0);
        }
    }

    private static List<string> Clauses(Answer answer) =>
        [.. answer.Citations.Select(citation => $"{citation.Document} {citation.Clause}")];
}
