using System.Text;
using CchcBot.Knowledge.Ingestion.Reading.Html;
using CchcBot.Knowledge.Ingestion.Reading.PlainText;
using MimeKit;

namespace CchcBot.Knowledge.Ingestion.Reading.Containers;

/// <summary>Reads the words of a mail message (.eml), or of a web page saved whole (.mht, often named .doc).</summary>
internal sealed class MailReader : IFormatReader
{
    private readonly HtmlReader _html = new();

    /// <inheritdoc/>
    public string BrokenReason => ReadingTexts.BrokenFile;

    /// <inheritdoc/>
    public async Task<ReadingOutcome> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        using var message = await MimeMessage.LoadAsync(stream, cancellationToken);
        if (message.HtmlBody is { } html)
        {
            // The mark tells the parser what the text is now in, whatever its own heading says.
            return await _html.ReadAsync(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(html)).ToArray(), cancellationToken);
        }

        return message.TextBody is { } text
            ? new ReadingOutcome.Read(PlainTextReader.Read(text))
            : new ReadingOutcome.Unreadable(ReadingTexts.NoText);
    }
}
