using CchcBot.Knowledge.Answers;

namespace CchcBot.Bot.Tests.Answers;

public sealed class ConversationTests(InventedDepartment department) : IClassFixture<InventedDepartment>
{
    [Fact]
    public void Another_unit_is_answered_the_same_question()
    {
        var first = department.Ask("Phòng tôi phải làm gì theo kế hoạch 51?", "Thanh tra Sở");

        var answer = department.Ask("thế Phòng Kết cấu hạ tầng thì sao?", "Thanh tra Sở", first);

        answer.Text.ShouldStartWith("Phòng Kết cấu hạ tầng");
        answer.Text.ShouldContain("Sơn kẻ vạch đường");
        answer.Text.ShouldNotContain("tải trọng");
    }

    [Fact]
    public void Another_period_is_answered_the_same_question_for_the_unit_that_took_the_others_place()
    {
        var first = department.Ask("Trong tháng 8/2023 phòng tôi có việc gì?", "Thanh tra Sở");
        var second = department.Ask("thế Phòng Kết cấu hạ tầng thì sao?", "Thanh tra Sở", first);

        var answer = department.Ask("còn tháng 9/2023?", "Thanh tra Sở", second);

        answer.Text.ShouldStartWith("Phòng Kết cấu hạ tầng");
        answer.Text.ShouldContain("01/09/2023");
        answer.Text.ShouldContain("Sơn kẻ vạch đường");
    }

    [Theory]
    [InlineData("không, ý tôi là kế hoạch 48")]
    [InlineData("ko phai, y toi la ke hoach 48 nam 2022")]
    [InlineData("nhầm rồi, tôi muốn hỏi kế hoạch 48/KH-SGTVT")]
    public void A_correction_asks_the_last_question_of_another_document(string correction)
    {
        var first = department.Ask("Thanh tra Sở phải làm gì theo kế hoạch 51?", "Thanh tra Sở");

        var answer = department.Ask(correction, "Thanh tra Sở", first);

        answer.Text.ShouldContain("đua xe trái phép");
        answer.Citations.ShouldAllBe(citation => citation.Document == "48/KH-SGTVT");
    }

    [Theory]
    [InlineData("kế hoạch 48")]
    [InlineData("năm 2022")]
    [InlineData("cái thứ hai")]
    [InlineData("2")]
    public void What_is_answered_to_a_question_back_chooses_among_what_was_offered(string choice)
    {
        var asked = department.Ask("Kế hoạch về bảo đảm trật tự vận tải ký ngày nào?");
        asked.Kind.ShouldBe(AnswerKind.Clarify);

        var answer = department.Ask(choice, after: asked);

        answer.Kind.ShouldBe(AnswerKind.Answer);
        answer.Text.ShouldContain("10/01/2022");
    }

    [Fact]
    public void Each_suggestion_of_a_question_back_is_a_question_of_its_own()
    {
        var asked = department.Ask("Kế hoạch về bảo đảm trật tự vận tải ký ngày nào?");

        asked.Suggestions.Select(question => department.Ask(question).Kind).ShouldAllBe(kind => kind == AnswerKind.Answer);
    }

    [Fact]
    public void The_unit_given_when_asked_for_it_answers_the_question_before()
    {
        var asked = department.Ask("Phòng tôi phải làm gì theo công văn 345?");

        department.Ask("Phòng Vận tải", after: asked).Text.ShouldContain("phù hiệu");
    }

    [Fact]
    public void The_same_is_asked_of_another_document()
    {
        var first = department.Ask("Kế hoạch 51 ký ngày nào?");

        department.Ask("còn kế hoạch 48?", after: first).Text.ShouldContain("10/01/2022");
    }

    [Fact]
    public void Whoever_asks_what_replaced_a_document_goes_on_about_the_new_one()
    {
        var first = department.Ask("Quyết định 12/QĐ-SGTVT bị văn bản nào thay thế?");

        department.Ask("văn bản đó ký ngày nào?", after: first).Text.ShouldContain("28/04/2023");
    }

    [Fact]
    public void Thanks_leave_the_conversation_where_it_was()
    {
        var first = department.Ask("Kế hoạch 51 nói gì?");
        var thanks = department.Ask("cảm ơn bạn", after: first);

        department.Ask("ai ký?", after: thanks).Text.ShouldContain("Người Mẫu Chín");
    }

    [Fact]
    public void Nothing_is_left_to_go_on_with_after_a_short_answer()
    {
        var first = department.Ask("Kế hoạch 51 ai ký?");

        department.Ask("xem tiếp", after: first).Kind.ShouldBe(AnswerKind.Clarify);
    }

    [Theory]
    [InlineData("bạn là ai?")]
    [InlineData("ban la nguoi hay may")]
    [InlineData("who are you?")]
    public void Who_asks_is_told_that_this_is_software(string question) =>
        department.Ask(question).Text.ShouldContain(question.StartsWith('w') ? "automatic assistant" : "trợ lý tự động");

    [Fact]
    public void A_question_that_names_its_document_is_answered_in_any_conversation_as_alone()
    {
        string[] naming =
        [
            "Kế hoạch 51 nói gì?", "Công văn 345 dựa trên văn bản nào?", "Quyết định 12 còn hiệu lực không?", "nhiệm vụ 1 của kế hoạch 51 là gì",
            "Kế hoạch 88/KH-UBND ban hành ngày nào?", "cv 345 ai ky", "Phòng tôi phải làm gì theo công văn 345?", "khoản 2 công văn 345", "Kế hoạch 70 chuỗi văn bản",
            "Hạn của kế hoạch 9 là khi nào?", "Kế hoạch 51 có gì thay đổi so với kế hoạch năm trước?", "Quyết định 77 quy định gì?", "Công văn 402 sửa đổi gì?",
        ];
        string[] others =
        [
            .. naming, "Hạn khi nào?", "Kế hoạch về bảo đảm trật tự vận tải ký ngày nào?", "xem tiếp", "Phòng tôi có những nhiệm vụ nào?", "bạn là ai?", "Kể chuyện cười đi",
            "Trong tháng 6/2023 phòng tôi có việc gì?", "không, ý tôi là kế hoạch 48", "thế Thanh tra Sở thì sao?", "Liệt kê các văn bản mới nhất", "Phòng tôi phải làm gì?",
        ];
        var random = new Random(7);

        for (var i = 0; i < 200; i++)
        {
            var (first, second) = (others[random.Next(others.Length)], naming[random.Next(naming.Length)]);
            var alone = department.Ask(second, "Phòng Vận tải");
            var after = department.Ask(second, "Phòng Vận tải", department.Ask(first, "Phòng Vận tải"));
            after.Text.ShouldBe(alone.Text, $"“{second}” after “{first}”");
            after.Kind.ShouldBe(alone.Kind);
        }
    }
}
