using CchcBot.Knowledge.Organization;

namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>The unit that a sentence speaks of.</summary>
/// <param name="Units">The units named; several when the words name or may mean several.</param>
/// <param name="IsAmbiguous">Whether one name may mean each of them.</param>
/// <param name="IsOwn">Whether the words say "my unit" ("phòng tôi").</param>
/// <param name="Unknown">A name that looks like a unit's and that the roster does not hold.</param>
public sealed record SaidUnit(IReadOnlyList<Unit> Units, bool IsAmbiguous, bool IsOwn, string? Unknown)
{
    /// <summary>No unit was named.</summary>
    public static SaidUnit None { get; } = new([], IsAmbiguous: false, IsOwn: false, Unknown: null);

    /// <summary>"phòng tôi".</summary>
    public static SaidUnit Own { get; } = new([], IsAmbiguous: false, IsOwn: true, Unknown: null);
}
