using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CchcBot.Knowledge.Reports;

/// <summary>
/// Writes a sheet as an Excel file in which numbers are numbers and days are days, so that it can be sorted and added up;
/// moments are shown in Vietnam's zone. What people wrote is always text, never a formula.
/// </summary>
public static class SheetWriter
{
    private const uint TextStyle = 1, HeadingStyle = 2, DayStyle = 3, MomentStyle = 4;
    private const uint DayFormat = 164, MomentFormat = 165;

    private const double LineHeight = 16.5;
    private const int MostLines = 24;

    private static readonly TimeSpan Zone = TimeSpan.FromHours(7);

    /// <summary>Writes the file, in place of one that is there.</summary>
    public static void Write(string path, Sheet sheet)
    {
        using var file = File.Create(path);
        Write(file, sheet);
    }

    /// <summary>Writes the file to a stream.</summary>
    public static void Write(Stream stream, Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        using var book = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var main = book.AddWorkbookPart();
        main.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        var part = main.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
            new Columns(sheet.Columns.Select((column, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true })),
            new SheetData(sheet.Rows.Select(row => Row(row, sheet.Columns)).Prepend(Headings(sheet))),
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        part.Worksheet.SheetProperties = new SheetProperties(new PageSetupProperties { FitToPage = true });
        main.Workbook = new Workbook(new Sheets(
            new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = sheet.Name, SheetId = 1, Id = main.GetIdOfPart(part) }));
    }

    private static Row Headings(Sheet sheet) => new(sheet.Columns.Select(column => Words(column.Heading, HeadingStyle)))
    {
        Height = HeightOf(sheet.Columns.Select(column => column.Heading), sheet.Columns),
        CustomHeight = true,
    };

    private static Row Row(IReadOnlyList<object?> values, IReadOnlyList<(string Heading, int Width)> columns) => new(values.Select(Cell))
    {
        Height = HeightOf(values.Select(value => value as string ?? ""), columns),
        CustomHeight = true,
    };

    /// <summary>High enough for the longest cell, because not every program works it out when it opens the file.</summary>
    private static double HeightOf(IEnumerable<string> texts, IReadOnlyList<(string Heading, int Width)> columns) =>
        LineHeight * Math.Min(MostLines, texts.Select((text, index) => (text.Length / (columns[index].Width - 1)) + 1).DefaultIfEmpty(1).Max());

    private static Cell Cell(object? value) => value switch
    {
        null => new Cell { StyleIndex = TextStyle },
        DateOnly day => Number(day.ToDateTime(TimeOnly.MinValue).ToOADate(), DayStyle),
        DateTimeOffset moment => Number(moment.ToOffset(Zone).DateTime.ToOADate(), MomentStyle),
        int or long => Number(Convert.ToDouble(value, CultureInfo.InvariantCulture), TextStyle),
        _ => Words(value.ToString() ?? "", TextStyle),
    };

    private static Cell Number(double value, uint style) =>
        new(new CellValue(value)) { DataType = CellValues.Number, StyleIndex = style };

    private static Cell Words(string words, uint style) => new(
        new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(words) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
    };

    private static Stylesheet Styles()
    {
        Alignment Wrapped() => new() { WrapText = true, Vertical = VerticalAlignmentValues.Top };
        return new Stylesheet(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" },
                new NumberingFormat { NumberFormatId = MomentFormat, FormatCode = "dd/mm/yyyy hh:mm:ss" }),
            new Fonts(
                new Font(new FontSize { Val = 12 }, new FontName { Val = "Times New Roman" }),
                new Font(new Bold(), new FontSize { Val = 12 }, new FontName { Val = "Times New Roman" })),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(
                new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder()),
                new Border(
                    new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin },
                    new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder { Style = BorderStyleValues.Thin })),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                new CellFormat(Wrapped()) { FontId = 0, BorderId = 1, ApplyFont = true, ApplyBorder = true, ApplyAlignment = true },
                new CellFormat(Wrapped()) { FontId = 1, BorderId = 1, ApplyFont = true, ApplyBorder = true, ApplyAlignment = true },
                new CellFormat(Wrapped()) { FontId = 0, NumberFormatId = DayFormat, BorderId = 1, ApplyFont = true, ApplyBorder = true, ApplyNumberFormat = true, ApplyAlignment = true },
                new CellFormat(Wrapped()) { FontId = 0, NumberFormatId = MomentFormat, BorderId = 1, ApplyFont = true, ApplyBorder = true, ApplyNumberFormat = true, ApplyAlignment = true }));
    }
}
