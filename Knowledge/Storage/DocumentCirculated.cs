namespace CchcBot.Knowledge.Storage;

/// <summary>
/// The office circulates one version of a document (quán triệt, phổ biến): which units must, until when, and the messages
/// that tell their people, all in one entry so that none of it can be lost half-way. A later one for the same version
/// takes the place of the earlier.
/// </summary>
public sealed record DocumentCirculated(
    string? DocumentId, string DocumentName, string? DocumentVersion, IReadOnlyList<string> UnitIds, DateOnly? DueOn, Actor By,
    IReadOnlyList<OutboxMessage> Messages) : StoreEntry
{
    /// <summary>People who were told by themselves, whatever their unit.</summary>
    public IReadOnlyList<string> OfficerIds { get; init; } = [];
}
