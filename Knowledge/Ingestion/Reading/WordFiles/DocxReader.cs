using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcBot.Knowledge.Ingestion.Reading.WordFiles;

/// <summary>Reads a Word file as it shows when every tracked change is accepted.</summary>
internal sealed class DocxReader : IFormatReader
{
    /// <inheritdoc/>
    public string BrokenReason => ReadingTexts.BrokenWord;

    /// <inheritdoc/>
    public Task<ReadingOutcome> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        Task.FromResult(OfficePackage.Read(content, Read, cancellationToken));

    /// <summary>The content: marks of the page headers, the body, the notes.</summary>
    private static FileContent Read(Stream file)
    {
        using var package = WordprocessingDocument.Open(file, false, new OpenSettings { AutoSave = false });
        var main = package.MainDocumentPart ?? throw new InvalidDataException("The package has no main document.");
        var body = main.Document?.Body ?? throw new InvalidDataException("The main document has no body.");
        var styles = new DocxStyles(main.StyleDefinitionsPart?.Styles);
        var numbering = new DocxNumbering(main.NumberingDefinitionsPart?.Numbering, styles);
        var story = new DocxStory(styles, numbering);
        var blocks = new List<Block>(ReadMarks(main, styles));
        blocks.AddRange(story.Read(body));
        blocks.AddRange(ReadNotes(main, styles, numbering, story.Notes));
        return new FileContent(blocks);
    }

    private static IEnumerable<Block> ReadMarks(MainDocumentPart main, DocxStyles styles)
    {
        var stories = main.HeaderParts.Select(part => (OpenXmlElement?)part.Header)
            .Concat(main.FooterParts.Select(part => (OpenXmlElement?)part.Footer));
        return stories.OfType<OpenXmlElement>()
            .SelectMany(story => new DocxStory(styles, new DocxNumbering(null, styles)).Read(story))
            .SelectMany(LinesOf)
            .Where(PageMarks.IsMark)
            .Distinct()
            .Select(line => new Paragraph(line));
    }

    private static IEnumerable<string> LinesOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.Split('\n', StringSplitOptions.TrimEntries),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs),
        _ => [],
    };

    /// <summary>Each note that the text refers to, numbered as it is there, behind the text.</summary>
    private static IEnumerable<Block> ReadNotes(
        MainDocumentPart main,
        DocxStyles styles,
        DocxNumbering numbering,
        IReadOnlyList<OpenXmlElement> references)
    {
        var footnotes = NotesById(main.FootnotesPart?.Footnotes);
        var endnotes = NotesById(main.EndnotesPart?.Endnotes);
        var count = 0;
        foreach (var reference in references.OfType<FootnoteEndnoteReferenceType>())
        {
            count++;
            var notes = reference is FootnoteReference ? footnotes : endnotes;
            if (notes.GetValueOrDefault(reference.FindNumber("id") ?? -1) is { } note)
            {
                var lines = new DocxStory(styles, numbering).Read(note).SelectMany(LinesOf).Where(line => line.Length > 0);
                yield return new Paragraph($"[{count}] {string.Join('\n', lines)}".Trim());
            }
        }
    }

    private static Dictionary<int, FootnoteEndnoteType> NotesById(OpenXmlElement? notes) =>
        (notes?.Elements<FootnoteEndnoteType>() ?? [])
            .GroupBy(note => note.FindNumber("id") ?? -1)
            .ToDictionary(group => group.Key, group => group.First());
}
