using CchcBot.Knowledge.Ingestion.Reading.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace CchcBot.Knowledge.Ingestion.Reading.PdfFiles;

/// <summary>Reads the text of a PDF.</summary>
internal static class PdfReader
{
    /// <summary>The pages of a PDF.</summary>
    public static IReadOnlyList<PageContent> Read(ReadOnlyMemory<byte> content, int mostPages, CancellationToken cancellationToken)
    {
        using var document = PdfDocument.Open(content, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        var pages = new List<PageContent>();
        for (var number = 1; number <= Math.Min(document.NumberOfPages, mostPages); number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            pages.Add(ReadPage(document.GetPage(number)));
        }

        return pages;
    }

    private static PageContent ReadPage(Page page)
    {
        var (horizontals, verticals) = PdfRulings.Read(page);
        var lines = PdfLines.Read(RaisedDigits.Settle(PdfGlyphs.Read(page)), verticals);
        return new PageContent(page.Number, page.Width, page.Height, lines, horizontals, verticals);
    }
}
