namespace CchcBot.Knowledge.Ingestion;

/// <summary>What became of files that are to prove something.</summary>
public abstract record EvidenceOutcome
{
    private EvidenceOutcome()
    {
    }

    /// <summary>They are kept: one file as it is, several together in a zip file.</summary>
    /// <param name="Hash">SHA-256 of what is kept.</param>
    /// <param name="Name">What a person calls it.</param>
    public sealed record Kept(string Hash, string Name) : EvidenceOutcome;

    /// <summary>Nothing is kept; <paramref name="Reason"/> says in Vietnamese why.</summary>
    public sealed record Refused(string Reason) : EvidenceOutcome;
}
