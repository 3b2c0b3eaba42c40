using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion.Parsing;
using CchcBot.Knowledge.Ingestion.Reading;

namespace CchcBot.Bot.Tests.Ingestion.Parsing;

public sealed class RecognizedHeaderTests
{
    [Fact]
    public void A_serial_that_the_scan_does_not_give_is_proposed_from_the_files_name()
    {
        var document = Parse("417-qd.signed.pdf", "Số: 4#/QĐ-UBND");

        document.Number!.Printed.ShouldBe("417/QĐ-UBND");
        document.Proposed.ShouldContain(field => field.Field == DocumentField.Number && field.Source == FieldSource.FileName);
    }

    [Fact]
    public void A_serial_that_was_half_read_is_no_number()
    {
        var document = Parse("van ban.pdf", "Số: #7/QĐ-UBND");

        document.Number.ShouldBeNull();
        document.Notation.ShouldBe("QĐ-UBND");
    }

    [Fact]
    public void A_files_name_of_another_notation_proposes_nothing() =>
        Parse("417-kh.pdf", "Số: 4#/QĐ-UBND").Number.ShouldBeNull();

    [Fact]
    public void A_clear_serial_is_kept_whatever_the_files_name_says()
    {
        var document = Parse("9-qd.pdf", "Số: 417/QĐ-UBND");

        document.Number!.Printed.ShouldBe("417/QĐ-UBND");
        document.Proposed.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Bắc An, ngày 08 tháng 20 năm 2025", "2025-10-08")]
    [InlineData("Bắc An, ngày O8 thắng Ì1 năm 2025", "2025-11-08")]
    [InlineData("Bắc An, ngày 0†tháng140 năm 2025", "2025-10-07")]
    [InlineData("Bắc An, ngày 08 tháng 45 năm 2025", "2025-05-08")]
    public void A_month_is_told_by_the_digit_that_only_it_has(string line, string date) =>
        RecognizedDate.Parse(line).ShouldBe(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Bắc An, ngày 0# tháng 10 năm 2025")]
    [InlineData("Bắc An, ngày 31 tháng 02 năm 2025")]
    [InlineData("Bắc An, ngày 08 tháng #1 năm 2025")]
    public void A_day_or_month_that_may_be_several_is_left_out(string line) => RecognizedDate.Parse(line).ShouldBeNull();

    [Fact]
    public void Readings_that_do_not_agree_are_only_proposed()
    {
        RecognizedDate.Find(["ngày 03 tháng 10 năm 2025", "ngày 03 tháng 10 năm 2025", "ngày 08 tháng 10 năm 2025"]).ShouldBe((new DateOnly(2025, 10, 3), false));
        RecognizedDate.Find(["ngày 03 tháng 10 năm 2025", "ngày 08 tháng 10 năm 2025"]).ShouldBeNull();
    }

    [Theory]
    [InlineData("QUYẾT ĐỊNH Về việc thử dấu")]
    [InlineData("QUYẾT ĐỊNH và việc thử dấu")]
    [InlineData("QUYẾT ĐỊNH V/v thử dấu")]
    public void A_subject_that_came_to_stand_beside_its_type_is_read(string title)
    {
        var document = DocumentParser.Parse("id", "a.pdf", new FileContent(
            [new Paragraph("ỦY BAN NHÂN DÂN TỈNH BẮC AN\nSố: 4/QĐ-UBND", 1), new Paragraph(title, 1), new Paragraph("Điều 1. Thử.", 1)], IsRecognized: true));

        document.Subject.ShouldBe("Về việc thử dấu");
        document.Provisions.ShouldContain(provision => provision.Path.Value == "Điều 1");
    }

    private static OfficialDocument Parse(string fileName, string numberLine) => DocumentParser.Parse(
        "id",
        fileName,
        new FileContent(
            [
                new Paragraph("ỦY BAN NHÂN DÂN TỈNH BẮC AN\n" + numberLine, 1), new Paragraph("Bắc An, ngày 08 tháng 10 năm 2025", 1), new Paragraph("QUYẾT ĐỊNH", 1),
                new Paragraph("Về việc thử", 1), new Paragraph("Điều 1. Thử.", 1),
            ],
            IsRecognized: true));
}
