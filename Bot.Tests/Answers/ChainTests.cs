using CchcBot.Knowledge.Answers;

namespace CchcBot.Bot.Tests.Answers;

public sealed class ChainTests(InventedDepartment department) : IClassFixture<InventedDepartment>
{
    [Fact]
    public void A_chain_goes_up_to_documents_that_are_not_loaded_and_says_so()
    {
        var answer = department.Ask("Kế hoạch 9/KH-SGTVT thực hiện văn bản nào của cấp trên?");

        answer.Text.ShouldContain("Kế hoạch 70/KH-UBND ngày 15/12/2022");
        answer.Text.ShouldContain("Nghị quyết 12/NQ-CP ngày 19/02/2021 – chưa nạp");
        answer.Missing.ShouldBe(["12/NQ-CP"]);
    }

    [Fact]
    public void A_chain_goes_down_to_what_carries_the_document_out()
    {
        var answer = department.Ask("chuỗi văn bản của kế hoạch 70/KH-UBND");

        answer.Text.ShouldContain("Văn bản triển khai:\n- Kế hoạch 09/KH-SGTVT");
    }

    [Fact]
    public void A_duty_from_above_that_nobody_passed_on_and_a_later_deadline_are_reported_with_both_sources()
    {
        var answer = department.Ask("Nhiệm vụ nào của Kế hoạch 70/KH-UBND chưa được giao lại?");

        answer.Text.ShouldContain("1 nhiệm vụ chưa thấy giao lại, 1 nhiệm vụ có thời hạn muộn hơn");
        answer.Text.ShouldContain("Lắp đặt camera");
        answer.Text.ShouldContain("đến hạn 30/05/2023");
        answer.Text.ShouldContain("ghi 30/06/2023");
        answer.Citations.Select(citation => citation.Document).ShouldContain("09/KH-SGTVT");
    }

    [Fact]
    public void A_plan_is_compared_with_last_years_for_ones_unit()
    {
        var answer = department.Ask("Kế hoạch 51 có gì thay đổi so với kế hoạch năm trước cho phòng tôi?", "Thanh tra Sở");

        answer.Text.ShouldContain("0 nhiệm vụ mới, 1 nhiệm vụ thay đổi, 1 nhiệm vụ không còn");
        answer.Text.ShouldContain("Thay đổi: Kế hoạch 51/KH-SGTVT");
        answer.Text.ShouldContain("thời hạn trước đây: chậm nhất ngày 30/9/2022");
        answer.Text.ShouldContain("Không còn: Kế hoạch 48/KH-SGTVT");
    }

    [Fact]
    public void Without_a_document_named_the_plan_that_has_one_of_the_year_before_is_compared() =>
        department.Ask("Thay đổi gì so với kế hoạch năm trước cho phòng tôi?", "Thanh tra Sở").Text.ShouldStartWith("So với Kế hoạch 48/KH-SGTVT");

    [Fact]
    public void What_has_no_predecessor_is_not_compared() =>
        department.Ask("Kế hoạch 48 có gì thay đổi so với năm trước?").Kind.ShouldBe(AnswerKind.NotFound);

    [Theory]
    [InlineData("Quyết định 12/QĐ-SGTVT còn hiệu lực tại ngày 01/4/2023 không?", "chưa bị thay thế")]
    [InlineData("Ngày 01/5/2023 Quyết định 12/QĐ-SGTVT còn hiệu lực không?", "không còn hiệu lực")]
    [InlineData("Ngày 01/01/2020 Quyết định 12/QĐ-SGTVT có hiệu lực không?", "chưa được ban hành")]
    public void Effect_is_told_for_the_day_asked(string question, string expected) => department.Ask(question).Text.ShouldContain(expected);

    [Fact]
    public void A_provision_that_was_amended_is_shown_with_what_took_its_place()
    {
        var answer = department.Ask("nhiệm vụ 1 của kế hoạch 51 là gì?");

        answer.Text.ShouldContain("nay là “Chậm nhất 31/8/2023”");
        answer.Citations.Select(citation => citation.Document).ShouldBe(["51/KH-SGTVT", "402/SGTVT-VP"]);
    }

    [Fact]
    public void A_replaced_documents_words_are_never_given_without_saying_so() =>
        department.Ask("Quyết định 12/QĐ-SGTVT nói gì?").Text.ShouldContain("nội dung trên không còn hiệu lực");
}
