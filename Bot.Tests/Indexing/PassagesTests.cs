using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;

namespace CchcBot.Bot.Tests.Indexing;

public sealed class PassagesTests
{
    [Fact]
    public void A_lead_in_becomes_the_heading_of_its_parts()
    {
        var passages = Passages.Of(Letter(
            Provision("1", "1.", null, "Phòng Kế hoạch - Tài chính:", Provision("1.a", "a)", null, "Lập dự toán."))));

        var passage = passages.ShouldHaveSingleItem();
        passage.HeadingPath.ShouldBe("1. Phòng Kế hoạch - Tài chính");
        passage.Text.ShouldBe("Lập dự toán.");
        passage.Clause.Value.ShouldBe("1.a");
    }

    [Fact]
    public void Headings_stand_outermost_first_with_the_provisions_own_last()
    {
        var passages = Passages.Of(Letter(
            Provision("I", "Chương I", "QUY ĐỊNH CHUNG", "", Provision("Điều 1", "Điều 1.", "Phạm vi", "Quy chế này quy định."))));

        passages.ShouldHaveSingleItem().HeadingPath.ShouldBe("Chương I QUY ĐỊNH CHUNG › Điều 1. Phạm vi");
    }

    [Fact]
    public void A_provision_of_a_heading_alone_is_found_by_it() =>
        Passages.Of(Letter(Provision("5", "5.", "Tổ chức hội nghị", ""))).ShouldHaveSingleItem().Text.ShouldBe("Tổ chức hội nghị");

    [Fact]
    public void A_parent_that_says_more_than_a_lead_in_is_a_passage_too()
    {
        var passages = Passages.Of(Letter(
            Provision("1", "1.", null, "Các đơn vị báo cáo hằng quý.\nVăn phòng Sở:", Provision("1.a", "a)", null, "Tổng hợp."))));

        passages.Select(passage => passage.Clause.Value).ShouldBe(["1", "1.a"]);
        passages[1].HeadingPath.ShouldBe("1. Văn phòng Sở");
    }

    [Fact]
    public void Every_passage_names_its_document()
    {
        var passage = Passages.Of(Letter(Provision("0", "", null, "Thực hiện kế hoạch."))).ShouldHaveSingleItem();

        passage.DocumentId.ShouldBe("d1");
        passage.DocumentName.ShouldBe("SKHCN-VP");
        passage.Title.ShouldBe("về việc thử");
    }

    private static OfficialDocument Letter(params Provision[] provisions) => new()
    {
        Id = "d1",
        FileName = "mau.txt",
        Text = "",
        Notation = "SKHCN-VP",
        Subject = "về việc thử",
        Provisions = provisions,
    };

    private static Provision Provision(string path, string label, string? heading, string text, params Provision[] children) =>
        new(new ProvisionPath(path), label, heading, text, children);
}
