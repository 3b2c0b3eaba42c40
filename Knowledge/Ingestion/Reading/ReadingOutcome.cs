namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>Whether a file could be read.</summary>
internal abstract record ReadingOutcome
{
    private ReadingOutcome()
    {
    }

    /// <summary>The file's content.</summary>
    public sealed record Read(FileContent Content) : ReadingOutcome;

    /// <summary>The file holds nothing that can be read; <paramref name="Reason"/> says in Vietnamese what to do.</summary>
    public sealed record Unreadable(string Reason) : ReadingOutcome;
}
