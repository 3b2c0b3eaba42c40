using CchcBot.Knowledge.Ingestion.Reading.Pages;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>Reads pictures of pages (.jpg, .png, .tif).</summary>
internal sealed class PictureReader(Recognizer recognizer) : IFormatReader
{
    /// <inheritdoc/>
    public string BrokenReason => ReadingTexts.RecognitionFailed(1);

    /// <inheritdoc/>
    public async Task<ReadingOutcome> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        await recognizer.RecognizeAsync(content, cancellationToken) switch
        {
            Recognition.Done done => new ReadingOutcome.Read(new FileContent(PageLayout.Read(done.Pages), IsRecognized: true)),
            Recognition.Failed failed => new ReadingOutcome.Unreadable(failed.Reason),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
