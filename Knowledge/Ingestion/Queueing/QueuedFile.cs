namespace CchcBot.Knowledge.Ingestion.Queueing;

/// <summary>A file in the queue (hàng đợi): where it lies and how far it has come. Nothing of its content is kept here.</summary>
/// <param name="Id">What names it in the queue.</param>
/// <param name="Path">Where it lies; null once it has turned out to be secret.</param>
/// <param name="State">How far it has come.</param>
/// <param name="At">Since when.</param>
public sealed record QueuedFile(string Id, string? Path, IngestionState State, DateTimeOffset At)
{
    /// <summary>Why it was not stored, or what a person has to confirm.</summary>
    public string? Reason { get; init; }

    /// <summary>SHA-256 of its bytes, once they were read.</summary>
    public string? FileHash { get; init; }

    /// <summary>How often the program ended while it was reading the file.</summary>
    public int Interrupted { get; init; }

    /// <summary>Whether it is still to be worked on.</summary>
    public bool IsOpen => State is IngestionState.Waiting or IngestionState.Reading or IngestionState.Checking;
}
