namespace CchcBot.Knowledge.Rosters;

/// <summary>What became of a roster given to the import.</summary>
public abstract record RosterImportOutcome
{
    private RosterImportOutcome()
    {
    }

    /// <summary>The roster is in use now; with no changes nothing was written.</summary>
    public sealed record Imported(RosterChanges Changes) : RosterImportOutcome;

    /// <summary>What the import would change; nothing was written.</summary>
    public sealed record DryRun(RosterChanges Changes) : RosterImportOutcome;

    /// <summary>The file has problems, each a Vietnamese line; nothing was written.</summary>
    public sealed record Refused(IReadOnlyList<string> Problems) : RosterImportOutcome;
}
