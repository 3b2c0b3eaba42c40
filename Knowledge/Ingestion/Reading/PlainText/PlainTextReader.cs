namespace CchcBot.Knowledge.Ingestion.Reading.PlainText;

/// <summary>Reads plain text: each line a paragraph, blank lines kept as empty ones.</summary>
internal sealed class PlainTextReader : IFormatReader
{
    /// <inheritdoc/>
    public string BrokenReason => ReadingTexts.UnknownKind;

    /// <inheritdoc/>
    public Task<ReadingOutcome> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        Task.FromResult<ReadingOutcome>(TextDecoder.Find(content.Span) is { } text
            ? new ReadingOutcome.Read(Read(text))
            : new ReadingOutcome.Unreadable(ReadingTexts.UnknownKind));

    /// <summary>The lines of a text.</summary>
    public static FileContent Read(string text)
    {
        // A form feed begins a new page, and with it a new line.
        var lines = ReadText.Tidy(text.Replace('\f', '\n')).Split('\n');
        return new FileContent([.. lines.Select(line => new Paragraph(ReadText.Tidy(line)))]);
    }
}
