namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>Reads the files of one format. Any exception but cancellation means that the file is broken.</summary>
internal interface IFormatReader
{
    /// <summary>What is said of a broken file, in Vietnamese.</summary>
    string BrokenReason { get; }

    /// <summary>Reads a file; texts come as the file has them, not yet repaired.</summary>
    Task<ReadingOutcome> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken);
}
