using AngleSharp.Html.Parser;

namespace CchcBot.Knowledge.Ingestion.Reading.Html;

/// <summary>Reads web pages, among them those that Word saves and names .doc.</summary>
internal sealed class HtmlReader : IFormatReader
{
    /// <inheritdoc/>
    public string BrokenReason => ReadingTexts.BrokenFile;

    /// <inheritdoc/>
    public async Task<ReadingOutcome> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (!HtmlGuard.IsFlat(content.Span))
        {
            return new ReadingOutcome.Unreadable(ReadingTexts.BrokenFile);
        }

        using var file = new MemoryStream(content.ToArray(), writable: false);
        using var page = await new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocumentAsync(file, cancellationToken);
        return page.Body is { } body
            ? new ReadingOutcome.Read(new FileContent(new HtmlBlocks(cancellationToken).Read(body)))
            : new ReadingOutcome.Unreadable(ReadingTexts.NoText);
    }
}
