using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace CchcBot.Knowledge.Reports;

/// <summary>Paragraphs, tables and the page of an official paper: Times New Roman, A4, margins 20, 20, 30 and 15 mm.</summary>
internal static class PaperBlocks
{
    /// <summary>The width between the margins in twentieths of a point.</summary>
    public const int TextWidth = 9355;

    private const string Font = "Times New Roman";
    private const int TwentyMillimetres = 1134;

    /// <summary>A paragraph of the body: justified, first line indented by 1.27 cm, 6 points apart.</summary>
    public static Paragraph BodyText(string text) => Line(text, 14, JustificationValues.Both, before: 6, firstLine: 720);

    /// <summary>A paragraph; sizes in points, indents in twentieths of a point.</summary>
    public static Paragraph Line(
        string text, int size, JustificationValues? alignment = null, bool bold = false, bool italic = false, int before = 0, int indent = 0, int firstLine = 0) =>
        new(
            new ParagraphProperties(
                new SpacingBetweenLines { Before = $"{before * 20}", After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto },
                new Indentation { Left = $"{indent}", FirstLine = $"{firstLine}" },
                new Justification { Val = alignment ?? JustificationValues.Left }),
            Letters(text, size, bold, italic));

    /// <summary>A rule under what stands above, indented on both sides.</summary>
    public static Paragraph Rule(int indent) => new(
        new ParagraphProperties(
            new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1 }),
            new SpacingBetweenLines { Before = "20", After = "0", Line = "120", LineRule = LineSpacingRuleValues.Exact },
            new Indentation { Left = $"{indent}", Right = $"{indent}" }));

    /// <summary>The paragraph that has to stand behind a last table, so low that it opens no page of its own.</summary>
    public static Paragraph End() => new(
        new ParagraphProperties(new SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact }),
        Letters("", 1, bold: false, italic: false));

    /// <summary>Two columns without lines, which stay on one page.</summary>
    public static Table Columns(OpenXmlElement[] left, OpenXmlElement[] right, int leftWidth) => new(
        new TableProperties(new TableWidth { Width = $"{TextWidth}", Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed }),
        new TableGrid(new GridColumn { Width = $"{leftWidth}" }, new GridColumn { Width = $"{TextWidth - leftWidth}" }),
        new TableRow(new TableRowProperties(new CantSplit()), Cell(leftWidth, left), Cell(TextWidth - leftWidth, right)));

    /// <summary>A table with lines; the first row is repeated on every page. Widths are in hundredths of the whole.</summary>
    public static Table Grid(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<int> widths)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = $"{TextWidth}", Type = TableWidthUnitValues.Dxa }, Lines(), new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{TextWidth * width / 100}" })));
        table.Append(rows.Select((row, index) => Row(row, widths, isHeading: index == 0)));
        return table;
    }

    /// <summary>The page, with its number at the top from the second page on.</summary>
    public static SectionProperties Page(MainDocumentPart main)
    {
        var header = main.AddNewPart<HeaderPart>();
        var number = new SimpleField(Letters("", 13, bold: false, italic: false)) { Instruction = "PAGE" };
        header.Header = new Header(new Paragraph(new ParagraphProperties(new Justification { Val = JustificationValues.Center }), number));
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = TwentyMillimetres, Bottom = TwentyMillimetres, Left = 1701, Right = 850, Header = 567, Footer = 567 },
            new TitlePage());
    }

    private static Run Letters(string text, int size, bool bold, bool italic)
    {
        var properties = new RunProperties(new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font, EastAsia = Font });
        if (bold)
        {
            properties.Append(new Bold());
        }

        if (italic)
        {
            properties.Append(new Italic());
        }

        properties.Append(new FontSize { Val = $"{size * 2}" });
        return new Run(properties, new Words(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static TableCell Cell(int width, IEnumerable<OpenXmlElement> content)
    {
        var cell = new TableCell(new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }));
        cell.Append(content);
        return cell;
    }

    private static TableRow Row(IReadOnlyList<string> cells, IReadOnlyList<int> widths, bool isHeading)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        if (isHeading)
        {
            row.TableRowProperties!.Append(new TableHeader());
        }

        var alignment = isHeading ? JustificationValues.Center : JustificationValues.Left;
        row.Append(cells.Select((text, index) => Cell(TextWidth * widths[index] / 100, [Line(text, 12, alignment, bold: isHeading)])));
        return row;
    }

    private static TableBorders Lines() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 },
        new BottomBorder { Val = BorderValues.Single, Size = 4 }, new RightBorder { Val = BorderValues.Single, Size = 4 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });
}
