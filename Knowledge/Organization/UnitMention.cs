namespace CchcBot.Knowledge.Organization;

/// <summary>A place in a text that names a unit.</summary>
/// <param name="Units">The unit meant; several when the words fit several and nothing decides.</param>
/// <param name="Start">Where it begins in the normalised text.</param>
/// <param name="Length">How many characters it takes.</param>
public sealed record UnitMention(IReadOnlyList<Unit> Units, int Start, int Length)
{
    /// <summary>The unit meant; null when the words are ambiguous.</summary>
    public Unit? Unit => Units.Count == 1 ? Units[0] : null;
}
