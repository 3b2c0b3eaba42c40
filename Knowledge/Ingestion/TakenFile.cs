namespace CchcBot.Knowledge.Ingestion;

/// <summary>What became of a file in a folder.</summary>
/// <param name="FileHash">SHA-256 of its bytes; null when they could not be read.</param>
/// <param name="Outcomes">One for each document in it.</param>
public sealed record TakenFile(string? FileHash, IReadOnlyList<(string File, IngestionOutcome Outcome)> Outcomes)
{
    /// <summary>Whether it, or a document inside it, is secret: then nothing of it may be kept anywhere.</summary>
    public bool IsSecret => Outcomes.Any(one => one.Outcome is IngestionOutcome.Rejected { IsSecret: true });

    /// <summary>Where the whole file has come to: the worst of what became of its documents.</summary>
    public IngestionState State => Outcomes.Count == 0 ? IngestionState.Failed : Outcomes.Max(one => one.Outcome.State);

    /// <summary>Why it was not stored, or what a person has to confirm; null when there is nothing to say.</summary>
    public string? Reason => Outcomes.Select(one => one.Outcome switch
    {
        IngestionOutcome.Rejected rejected => rejected.Reason,
        IngestionOutcome.Failed failed => failed.Reason,
        IngestionOutcome.Stored stored => stored.ToConfirm,
        IngestionOutcome.AlreadyStored stored => stored.ToConfirm,
        _ => null,
    }).FirstOrDefault(reason => reason is not null);
}
