using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;

namespace CchcBot.Bot.Tests.Library;

public sealed class DocumentMentionReaderTests
{
    [Theory]
    [InlineData("Công văn 1204/UBND-VX nói gì?", 1204, "ubnd-vx")]
    [InlineData("cong van so 1204/ubnd-vx noi gi", 1204, "ubnd-vx")]
    [InlineData("Thực hiện Công văn 1204/UBND-VX.", 1204, "ubnd-vx")]
    [InlineData("Theo QĐ 36/QĐ-SXD thì sao?", 36, "qd-sxd")]
    [InlineData("Nghị định 30/2020/NĐ-CP quy định gì?", 30, "nd-cp")]
    [InlineData("Kết luận 12 - KL/TU", 12, "kl/tu")]
    public void A_full_number_is_read_however_it_is_typed(string text, int serial, string notation)
    {
        var mention = Read(text).ShouldHaveSingleItem();

        mention.Serial.ShouldBe(serial);
        mention.FoldedNotation.ShouldBe(notation);
    }

    [Theory]
    [InlineData("cv 1204", "CV")]
    [InlineData("Kế hoạch 36 năm 2023", "KH")]
    [InlineData("ke hoach so 36", "KH")]
    [InlineData("What must we do under Decision 36?", "QĐ")]
    [InlineData("công điện hỏa tốc 36", "CĐ")]
    public void A_type_and_a_number_name_a_document(string text, string type)
    {
        var mention = Read(text).ShouldHaveSingleItem();

        mention.Type.ShouldBe(DocumentType.FindByAbbreviation(type));
        mention.FoldedNotation.ShouldBeNull();
    }

    [Theory]
    [InlineData("Nhiệm vụ 36 là gì?")]
    [InlineData("khoản 36 nói gì")]
    [InlineData("quán triệt ngày 36/3/2024")]
    [InlineData("đã phổ biến cho 36 người")]
    [InlineData("đạt 36% trở lên")]
    [InlineData("hệ thống ISO 36")]
    [InlineData("biểu mẫu số 36")]
    [InlineData("phụ lục số 7")]
    public void A_number_that_counts_something_else_names_no_document(string text) =>
        Read(text).ShouldBeEmpty();

    [Fact]
    public void A_bare_number_names_a_document_only_if_one_is_known_to_have_it()
    {
        DocumentMentionReader.Read("36 dựa trên văn bản nào?", serial => serial == 36, _ => false).ShouldHaveSingleItem();

        DocumentMentionReader.Read("quán triệt 36 ngày 06/3/2024", serial => serial == 36, _ => false).ShouldHaveSingleItem();

        DocumentMentionReader.Read("37 dựa trên văn bản nào?", serial => serial == 36, _ => false).ShouldBeEmpty();
    }

    [Fact]
    public void The_date_said_with_a_number_is_part_of_the_mention()
    {
        var mention = Read("KH 36 ngày 12/01/2024 giao việc gì?").ShouldHaveSingleItem();

        mention.IssuedOn.ShouldBe(new DateOnly(2024, 1, 12));
    }

    [Theory]
    [InlineData("Công văn của Sở triển khai Công văn 1204/UBND-VX yêu cầu gì?", true)]
    [InlineData("Công văn triển khai 36 của Sở ban hành ngày nào?", true)]
    [InlineData("Văn bản nào triển khai Công văn 1204/UBND-VX?", false)]
    [InlineData("Công văn 1204/UBND-VX triển khai việc gì?", false)]
    public void Words_may_speak_of_the_document_that_carries_out_the_one_named(string text, bool expected) =>
        Read(text)[^1].IsCarriedOutBySubject.ShouldBe(expected);

    [Fact]
    public void A_draft_is_named_by_its_notation() =>
        Read("Công văn số /SXD-VP có hạn không?").ShouldHaveSingleItem().FoldedNotation.ShouldBe("sxd-vp");

    private static IReadOnlyList<DocumentMention> Read(string text) =>
        DocumentMentionReader.Read(text, serial => serial is 7 or 36 or 1204, notation => notation == "sxd-vp");
}
