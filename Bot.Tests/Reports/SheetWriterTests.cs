using CchcBot.Knowledge.Reports;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace CchcBot.Bot.Tests.Reports;

public sealed class SheetWriterTests
{
    [Fact]
    public void Numbers_are_numbers_days_are_days_and_words_are_never_formulas()
    {
        using var stream = new MemoryStream();
        SheetWriter.Write(stream, new CchcBot.Knowledge.Reports.Sheet(
            "Thử", [("A", 5), ("B", 5), ("C", 5), ("D", 5), ("E", 5)],
            [[12, new DateOnly(2030, 5, 6), new DateTimeOffset(2030, 5, 6, 20, 0, 0, TimeSpan.Zero), "=HYPERLINK(\"x\")", null]]));

        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken).Select(error => error.Description).ShouldBeEmpty();
        var cells = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().Last().Elements<Cell>().ToList();
        cells[0].CellValue!.Text.ShouldBe("12");
        DateTime.FromOADate(double.Parse(cells[1].CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(new DateTime(2030, 5, 6, 0, 0, 0, DateTimeKind.Unspecified));
        DateTime.FromOADate(double.Parse(cells[2].CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(new DateTime(2030, 5, 7, 3, 0, 0, DateTimeKind.Unspecified));
        cells[3].CellFormula.ShouldBeNull();
        cells[3].InnerText.ShouldBe("=HYPERLINK(\"x\")");
    }
}
