using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace CchcBot.Bot.Tests.Ingestion.Reading.WordFiles;

/// <summary>A Word file made of the XML that a test is about.</summary>
internal sealed record WordSample
{
    private const string Names =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    public required string Body { get; init; }

    public string? Numbering { get; init; }

    public string? Styles { get; init; }

    public string? Footnotes { get; init; }

    public string? Header { get; init; }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            Fill(main, "document", $"<w:body>{Body}</w:body>");
            Fill(Numbering is null ? null : main.AddNewPart<NumberingDefinitionsPart>(), "numbering", Numbering);
            Fill(Styles is null ? null : main.AddNewPart<StyleDefinitionsPart>(), "styles", Styles);
            Fill(Footnotes is null ? null : main.AddNewPart<FootnotesPart>(), "footnotes", Footnotes);
            Fill(Header is null ? null : main.AddNewPart<HeaderPart>(), "hdr", Header);
        }

        return stream.ToArray();
    }

    /// <summary>A paragraph of plain words.</summary>
    public static string P(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>The properties of a paragraph in a list.</summary>
    public static string InList(int number, int level = 0) =>
        $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr>";

    private static void Fill(OpenXmlPart? part, string root, string? content)
    {
        if (part is not null)
        {
            using var data = new MemoryStream(Encoding.UTF8.GetBytes($"<w:{root} {Names}>{content}</w:{root}>"));
            part.FeedData(data);
        }
    }
}
