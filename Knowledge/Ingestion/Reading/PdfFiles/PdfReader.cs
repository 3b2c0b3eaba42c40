using System.Diagnostics;
using CchcBot.Knowledge.Ingestion.Reading.Encodings;
using CchcBot.Knowledge.Ingestion.Reading.Pages;
using CchcBot.Knowledge.Ingestion.Reading.Scans;
using UglyToad.PdfPig.Exceptions;

namespace CchcBot.Knowledge.Ingestion.Reading.PdfFiles;

/// <summary>Reads PDF files: pages of text as text, scanned pages by recognition.</summary>
internal sealed class PdfReader(ReadingOptions options, Recognizer recognizer) : IFormatReader
{
    /// <inheritdoc/>
    public string BrokenReason => ReadingTexts.BrokenPdf;

    /// <inheritdoc/>
    public async Task<ReadingOutcome> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        try
        {
            return PdfPages.Read(content, options.MostPages, cancellationToken) is { } pages
                ? await ReadAsync(content, pages, cancellationToken)
                : new ReadingOutcome.Unreadable(ReadingTexts.TooManyPages(options.MostPages));
        }
        catch (PdfDocumentEncryptedException)
        {
            return new ReadingOutcome.Unreadable(ReadingTexts.Encrypted);
        }
    }

    private async Task<ReadingOutcome> ReadAsync(ReadOnlyMemory<byte> content, IReadOnlyList<PdfPage> pages, CancellationToken cancellationToken)
    {
        pages = Decode(pages);
        var scans = pages.Select(page => page.Scan).OfType<ScannedPage>().ToList();
        if (scans.Count == 0)
        {
            return new ReadingOutcome.Read(new FileContent(PageLayout.Read([.. pages.Select(page => page.Content)])));
        }

        return await recognizer.RecognizeAsync(content, scans, cancellationToken) switch
        {
            Recognition.Done done => new ReadingOutcome.Read(Merge(pages, done.Pages)),
            Recognition.Failed failed => new ReadingOutcome.Unreadable(failed.Reason),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Text before Unicode is decoded first, since the layout of a letter is told by its words.</summary>
    private static IReadOnlyList<PdfPage> Decode(IReadOnlyList<PdfPage> pages)
    {
        var legacy = LegacyText.Of(pages.SelectMany(page => page.Content.Lines).Select(line => line.Text));
        return legacy.Dominant is null
            ? pages
            : [.. pages.Select(page => page with { Content = page.Content with { Lines = [.. page.Content.Lines.Select(line => Decode(line, legacy))] } })];
    }

    private static TextLine Decode(TextLine line, LegacyText legacy)
    {
        var words = legacy.Decode(line.Text).Split(' ');
        return words.Length == line.Words.Count
            ? line with { Words = [.. line.Words.Zip(words, (word, text) => word with { Text = text })] }
            : line;
    }

    /// <summary>Pages in their order, then what was text on scanned pages: whose digital signature, and when.</summary>
    private static FileContent Merge(IReadOnlyList<PdfPage> pages, IReadOnlyList<PageContent> recognized)
    {
        var byNumber = recognized.ToDictionary(page => page.Number);
        var blocks = PageLayout.Read([.. pages.Select(page => byNumber.GetValueOrDefault(page.Content.Number, page.Content))]);
        var marks = pages.Where(page => page.Scan is not null)
            .Select(page => new Paragraph(string.Join('\n', page.Content.Lines.Select(line => line.Text).Append(page.Mark)).Trim(), page.Content.Number))
            .Where(mark => mark.Text.Length > 0);
        return FileContent.OfScan([.. blocks, .. marks], recognized);
    }
}
