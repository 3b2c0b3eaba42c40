using System.Diagnostics;
using CchcBot.Knowledge.Ingestion.Reading.Pages;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>Reads pictures of pages (.jpg, .png, .tif).</summary>
internal sealed class PictureReader(Recognizer recognizer) : IFormatReader
{
    private const double WidthOfA4 = 595;
    private const double HeightOfA4 = 842;

    // An A3 page at 600 dpi has 70 million.
    private const long MostDots = 80_000_000;

    /// <inheritdoc/>
    public string BrokenReason => ReadingTexts.RecognitionFailed(1);

    /// <inheritdoc/>
    public async Task<ReadingOutcome> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        await RecognizeAsync(content, cancellationToken) switch
        {
            Recognition.Done done => new ReadingOutcome.Read(FileContent.OfScan(PageLayout.Read(done.Pages), done.Pages)),
            Recognition.Failed failed => new ReadingOutcome.Unreadable(failed.Reason),
            _ => throw new UnreachableException(),
        };

    /// <summary>A picture goes the way of a scan: as the one page of a PDF, which brings it to the density that is read best.</summary>
    private async Task<Recognition> RecognizeAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (PictureSize.Find(content.Span) is not var (dotsAcross, dotsDown))
        {
            return await recognizer.RecognizeAsync(content, cancellationToken);
        }

        if ((long)dotsAcross * dotsDown > MostDots)
        {
            return new Recognition.Failed(ReadingTexts.PictureTooLarge);
        }

        var scale = Math.Min(WidthOfA4, HeightOfA4) / Math.Min(dotsAcross, dotsDown);
        var (width, height) = (dotsAcross * scale, dotsDown * scale);
        using var pdf = new PdfDocumentBuilder();
        var page = pdf.AddPage(width, height);
        var place = new PdfRectangle(0, 0, width, height);
        if (content.Span[0] == 0x89)
        {
            page.AddPng(content.ToArray(), place);
        }
        else
        {
            page.AddJpeg(content.ToArray(), place);
        }

        return await recognizer.RecognizeAsync(pdf.Build(), [new ScannedPage(1, width, height, [])], cancellationToken);
    }
}
