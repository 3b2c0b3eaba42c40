namespace CchcBot.Knowledge.Ingestion.Reading.Containers;

/// <summary>Reads an archive or a message that holds one document as that document.</summary>
/// <param name="unpacker">What opens it.</param>
/// <param name="readFile">Reads the file inside.</param>
/// <param name="readItself">Reads the container as a document where it holds none; null where it cannot be one.</param>
internal sealed class ContainerReader(
    Unpacker unpacker,
    Func<ContainedFile, CancellationToken, Task<ReadingOutcome>> readFile,
    IFormatReader? readItself) : IFormatReader
{
    /// <inheritdoc/>
    public string BrokenReason => ReadingTexts.BrokenZip;

    /// <inheritdoc/>
    public async Task<ReadingOutcome> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        unpacker.Unpack(content, cancellationToken) switch
        {
            Unpacking.Refused refused => new ReadingOutcome.Unreadable(refused.Reason),
            Unpacking.Files { Contained: [var only] } => await ReadOnlyAsync(only, content, cancellationToken),
            Unpacking.Files { Contained.Count: > 1 } files => new ReadingOutcome.Unreadable(ReadingTexts.SeveralContained(files.Contained.Count)),
            _ when readItself is not null => await readItself.ReadAsync(content, cancellationToken),
            _ => new ReadingOutcome.Unreadable(ReadingTexts.NoText),
        };

    /// <summary>The one document inside. What it came in is kept with it, so its own words come along.</summary>
    private async Task<ReadingOutcome> ReadOnlyAsync(ContainedFile only, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var outcome = await readFile(only, cancellationToken);
        return outcome is ReadingOutcome.Read read && readItself is not null && await readItself.ReadAsync(content, cancellationToken) is ReadingOutcome.Read around
            ? new ReadingOutcome.Read(read.Content with { Around = [.. around.Content.Blocks.OfType<Paragraph>().SelectMany(paragraph => paragraph.Text.Split('\n'))] })
            : outcome;
    }
}
