using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Vml;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CchcBot.Knowledge.Ingestion.Reading.WordFiles;

/// <summary>Turns one story of a Word file (body, a note, a page header) into blocks.</summary>
internal sealed class DocxStory(DocxStyles styles, DocxNumbering numbering)
{
    private readonly RunText _runs = new(styles);
    private readonly List<OpenXmlElement> _notes = [];

    // Words of paragraphs whose end mark is deleted: they run on into the next paragraph.
    private string _carried = "";

    /// <summary>The notes referred to so far, in order.</summary>
    public IReadOnlyList<OpenXmlElement> Notes => _notes;

    /// <summary>The blocks of a story in reading order.</summary>
    public IReadOnlyList<Block> Read(OpenXmlElement story)
    {
        var blocks = new List<Block>(ReadBlocks(story));
        if (_carried.Length > 0)
        {
            blocks.Add(new Paragraph(TakeCarried("")));
        }

        return blocks;
    }

    private IEnumerable<Block> ReadBlocks(OpenXmlElement container)
    {
        foreach (var element in container.ChildElements)
        {
            foreach (var block in ReadBlock(element))
            {
                yield return block;
            }
        }
    }

    private IEnumerable<Block> ReadBlock(OpenXmlElement element) => element switch
    {
        W.Paragraph paragraph => ReadParagraph(paragraph),
        W.Table table => ReadTable(table),
        AlternateContent alternatives => RunText.Choose(alternatives) is { } chosen ? ReadBlocks(chosen) : [],
        DeletedRun or MoveFromRun or SectionProperties or SdtProperties => [],
        SdtBlock control when RunText.IsPlaceholder(control.SdtProperties) => [],
        _ => element.HasChildren ? ReadBlocks(element) : [],
    };

    private List<Block> ReadParagraph(W.Paragraph paragraph)
    {
        var content = _runs.Read(paragraph);
        _notes.AddRange(content.Notes);
        var blocks = new List<Block>();
        if (IsEndDeleted(paragraph))
        {
            _carried += content.Text;
        }
        else
        {
            blocks.Add(new Paragraph(ReadText.Tidy(numbering.NextLabel(paragraph) + TakeCarried(content.Text))));
        }

        foreach (var box in content.TextBoxes)
        {
            blocks.AddRange(box is TextPath path ? [new Paragraph(ReadText.Tidy(path.FindAttribute("string") ?? ""))] : ReadBlocks(box));
        }

        return blocks;
    }

    private string TakeCarried(string text)
    {
        var joined = _carried + text;
        _carried = "";
        return joined;
    }

    private static bool IsEndDeleted(W.Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.ChildElements.Any(mark => mark is Deleted or MoveFrom) == true;

    /// <summary>A table of one column is a frame around text, not a table.</summary>
    private IEnumerable<Block> ReadTable(W.Table table)
    {
        var rows = DocxTables.RowsOf(table).Select(row => (Row: row, Cells: DocxTables.CellsOf(row).ToList())).ToList();
        if (rows.All(row => row.Cells.Count <= 1))
        {
            return [.. rows.SelectMany(row => row.Cells).SelectMany(ReadBlocks)];
        }

        return [new Table([.. rows.Select(row => new TableRow(ReadCells(row.Row, row.Cells)))])];
    }

    private List<TableCell> ReadCells(W.TableRow row, IReadOnlyList<W.TableCell> cells)
    {
        var (before, after) = DocxTables.SkippedColumns(row);
        var result = new List<TableCell>();
        if (before > 0)
        {
            result.Add(new TableCell([], before));
        }

        foreach (var cell in cells)
        {
            if (DocxTables.ContinuesLeft(cell) && result.Count > 0)
            {
                result[^1] = result[^1] with { ColumnSpan = result[^1].ColumnSpan + DocxTables.SpanOf(cell) };
                continue;
            }

            result.Add(new TableCell(ReadLines(cell), DocxTables.SpanOf(cell), DocxTables.ContinuesAbove(cell)));
        }

        if (after > 0)
        {
            result.Add(new TableCell([], after));
        }

        return result;
    }

    private List<string> ReadLines(OpenXmlElement cell) =>
        [.. ReadBlocks(cell).SelectMany(LinesOf).Where(line => line.Length > 0)];

    /// <summary>A table inside a cell comes as its lines, cell after cell.</summary>
    private static IEnumerable<string> LinesOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs),
        _ => [],
    };
}
