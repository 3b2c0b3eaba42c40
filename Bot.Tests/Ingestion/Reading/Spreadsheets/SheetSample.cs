using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CchcBot.Bot.Tests.Ingestion.Reading.Spreadsheets;

/// <summary>A workbook drawn as text: a line a row, cells parted by bars, numbers after an equals sign.</summary>
internal sealed record SheetSample(string Drawing)
{
    public IReadOnlyList<string> Merges { get; init; } = [];

    /// <summary>The number format of every number.</summary>
    public string Format { get; init; } = "General";

    public string? HiddenSheet { get; init; }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            book.Workbook = new Workbook(new Sheets());
            AddSheet(book, 1, Drawing, SheetStateValues.Visible);
            if (HiddenSheet is not null)
            {
                AddSheet(book, 2, HiddenSheet, SheetStateValues.Hidden);
            }
        }

        return stream.ToArray();
    }

    private void AddSheet(WorkbookPart book, uint number, string drawing, SheetStateValues state)
    {
        var part = book.AddNewPart<WorksheetPart>();
        var rows = drawing.Split('\n').Select((line, row) => new Row(line.Split('|').Select((cell, column) => Cell(cell.Trim(), row, column)))
        {
            RowIndex = (uint)(row + 1),
        });
        part.Worksheet = new Worksheet(new SheetData(rows));
        if (Merges.Count > 0)
        {
            part.Worksheet.Append(new MergeCells(Merges.Select(range => new MergeCell { Reference = range })));
        }

        book.Workbook!.Sheets!.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = number, Name = $"S{number}", State = state });
    }

    private static Cell Cell(string text, int row, int column)
    {
        var reference = $"{(char)('A' + column)}{row + 1}";
        return text.StartsWith('=')
            ? new Cell { CellReference = reference, StyleIndex = 1, CellValue = new CellValue(double.Parse(text[1..], CultureInfo.InvariantCulture)) }
            : new Cell { CellReference = reference, DataType = CellValues.InlineString, InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text)) };
    }

    private Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = Format }),
        new Fonts(new Font()),
        new Fills(new Fill()),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }));
}
