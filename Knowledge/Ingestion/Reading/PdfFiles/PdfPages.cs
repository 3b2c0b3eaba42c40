using CchcBot.Knowledge.Ingestion.Reading.Pages;
using CchcBot.Knowledge.Ingestion.Reading.Scans;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace CchcBot.Knowledge.Ingestion.Reading.PdfFiles;

/// <summary>Reads the text of a PDF, and tells which of its pages have none.</summary>
internal static class PdfPages
{
    private static readonly ParsingOptions Options = new()
    {
        UseLenientParsing = true,
        SkipMissingFonts = true,
        FilterProvider = BoundedFilters.Instance,
    };

    /// <summary>The pages of a PDF; null when it has more than are read.</summary>
    public static IReadOnlyList<PdfPage>? Read(ReadOnlyMemory<byte> content, int mostPages, CancellationToken cancellationToken)
    {
        using var document = PdfDocument.Open(content, Options);
        if (document.NumberOfPages > mostPages)
        {
            return null;
        }

        var signatures = PdfSignatures.Read(document);
        var pages = new List<PdfPage>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            pages.Add(ReadPage(document.GetPage(number), [.. signatures.Where(signature => signature.Page == number)]));
        }

        return pages;
    }

    private static PdfPage ReadPage(Page page, IReadOnlyList<PdfSignature> signatures)
    {
        var (horizontals, verticals) = PdfRulings.Read(page);
        var lines = PdfLines.Read(RaisedDigits.Settle(PdfGlyphs.Read(page)), verticals);
        var content = new PageContent(page.Number, page.Width, page.Height, lines, horizontals, verticals);
        var marks = signatures.Select(signature => signature.Box).OfType<PageBox>();
        var mark = string.Join('\n', signatures.Select(signature => signature.Text).Where(text => text.Length > 0));
        return new PdfPage(content, ScanDetection.Find(page, content, marks), mark);
    }
}
