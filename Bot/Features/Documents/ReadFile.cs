using System.Diagnostics;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion;

namespace CchcBot.Bot.Features.Documents;

/// <summary>What became of one file that a person sent.</summary>
/// <param name="File">Its name; inside an archive after the archive's.</param>
/// <param name="Document">The document read; null when there is none.</param>
/// <param name="IsNew">Whether it was not stored before.</param>
/// <param name="Reason">Why there is no document, for the person; null when there is one.</param>
internal sealed record ReadFile(string File, OfficialDocument? Document, bool IsNew, string? Reason)
{
    /// <summary>What the pipeline made of a file.</summary>
    public static ReadFile Of(string file, IngestionOutcome outcome) => outcome switch
    {
        IngestionOutcome.Stored stored => new ReadFile(file, stored.Document, IsNew: true, null),
        IngestionOutcome.AlreadyStored known => new ReadFile(file, known.Document, IsNew: false, null),
        IngestionOutcome.Rejected rejected => new ReadFile(file, null, IsNew: false, rejected.Reason),
        IngestionOutcome.Failed failed => new ReadFile(file, null, IsNew: false, failed.Reason),
        _ => throw new UnreachableException(),
    };
}
