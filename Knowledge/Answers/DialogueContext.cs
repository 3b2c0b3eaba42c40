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

    /// <summary>The question last asked, which a correction, a choice or "xem tiếp" takes up again; null at the beginning.</summary>
    public string? LastQuestion { get; init; }

    /// <summary>The document chosen for that question by an answer or a correction, where its own words do not name it.</summary>
    public string? ChosenDocumentId { get; init; }

    /// <summary>The unit put in the place of the question's own ("thế Văn phòng thì sao?"); null without.</summary>
    public string? ReplacedUnit { get; init; }

    /// <summary>The documents between which the person was asked to choose; empty when they were not.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether the person was asked which unit they mean.</summary>
    public bool AwaitsUnit { get; init; }

    /// <summary>How many lines of a long list were shown so far; 0 when nothing is left.</summary>
    public int Shown { get; init; }
}
