using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Ingestion;

/// <summary>What became of reading a kept file again (đọc lại).</summary>
public abstract record RereadOutcome
{
    private RereadOutcome()
    {
    }

    /// <summary>The document was read otherwise than before, and holds as read now; corrections stand.</summary>
    public sealed record Changed(OfficialDocument Document) : RereadOutcome;

    /// <summary>It reads as before.</summary>
    public sealed record Unchanged : RereadOutcome;

    /// <summary>It stays as read before; <paramref name="Reason"/> says why, in Vietnamese.</summary>
    public sealed record Kept(string Reason) : RereadOutcome;

    /// <summary>There is no such document, or its file is gone.</summary>
    public sealed record Absent : RereadOutcome;
}
