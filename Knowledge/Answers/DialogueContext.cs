using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Answers;

/// <summary>What a conversation is about: what "it", "that document" and "my unit" refer to in the next question.</summary>
/// <param name="DocumentIds">The documents last spoken of, the main one first.</param>
/// <param name="NamedNumber">The number the person named, when it is not the main document's own.</param>
/// <param name="Clauses">The provisions of the main document last spoken of.</param>
/// <param name="UnitId">The unit last asked about.</param>
public sealed record DialogueContext(
    IReadOnlyList<string> DocumentIds, string? NamedNumber, IReadOnlyList<ProvisionPath> Clauses, string? UnitId)
{
    /// <summary>Nothing has been said yet.</summary>
    public static DialogueContext Empty { get; } = new([], null, [], null);
}
