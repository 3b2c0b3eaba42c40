using CchcBot.Knowledge.Organization;

namespace CchcBot.Knowledge.Rosters;

/// <summary>What became of a roster file: the whole roster, or what is wrong with it and nothing else.</summary>
internal abstract record RosterReading
{
    private RosterReading()
    {
    }

    /// <summary>Every row was understood.</summary>
    public sealed record Complete(Roster Roster) : RosterReading;

    /// <summary>Something is wrong; each Vietnamese line names the row and says what to do.</summary>
    public sealed record Broken(IReadOnlyList<string> Problems) : RosterReading;
}
