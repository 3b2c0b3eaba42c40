using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Ingestion;

/// <summary>What became of one file given to the pipeline.</summary>
public abstract record IngestionOutcome
{
    private IngestionOutcome()
    {
    }

    /// <summary>The document is stored and can be found.</summary>
    public sealed record Stored(OfficialDocument Document) : IngestionOutcome;

    /// <summary>The same file was stored before; nothing changed.</summary>
    public sealed record AlreadyStored(OfficialDocument Document) : IngestionOutcome;

    /// <summary>The file may not become a document (độ mật …); <paramref name="Reason"/> tells the clerk why, in Vietnamese.</summary>
    public sealed record Rejected(string Reason) : IngestionOutcome;

    /// <summary>The file cannot be read; <paramref name="Reason"/> tells the clerk what to do, in Vietnamese.</summary>
    public sealed record Failed(string Reason) : IngestionOutcome;
}
