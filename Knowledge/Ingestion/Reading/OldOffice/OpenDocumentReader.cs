using CchcBot.Knowledge.Ingestion.Reading.Programs;

namespace CchcBot.Knowledge.Ingestion.Reading.OldOffice;

/// <summary>Reads files of LibreOffice (.odt, .ods) by its own conversion.</summary>
/// <param name="converter">What converts them.</param>
/// <param name="from">Their ending.</param>
/// <param name="to">The ending of what they are converted to.</param>
/// <param name="reader">What reads that.</param>
internal sealed class OpenDocumentReader(OfficeConverter converter, string from, string to, IFormatReader reader) : IFormatReader
{
    /// <inheritdoc/>
    public string BrokenReason => ReadingTexts.BrokenFile;

    /// <inheritdoc/>
    public async Task<ReadingOutcome> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        await converter.ConvertAsync(content, from, to, cancellationToken) switch
        {
            ProgramRun.Done done => await reader.ReadAsync(done.Output, cancellationToken),
            ProgramRun.Missing => new ReadingOutcome.Unreadable(ReadingTexts.NeedsLibreOffice),
            _ => new ReadingOutcome.Unreadable(ReadingTexts.BrokenFile),
        };
}
