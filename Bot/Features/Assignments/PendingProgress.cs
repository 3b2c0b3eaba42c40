using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Assignments;

/// <summary>A report about progress that was shown and waits for the press.</summary>
/// <param name="CardId">The card that shows it; the key under which it is recorded once.</param>
/// <param name="ShareId">The unit's share of the assignment.</param>
/// <param name="Kind">What is reported.</param>
/// <param name="NewDueOn">The new last day; null for other kinds.</param>
/// <param name="Product">The product; null when not said.</param>
/// <param name="Note">Explanation or reason; null without one.</param>
/// <param name="SaidAt">When it was said, in UTC.</param>
internal sealed record PendingProgress(
    string CardId, string ShareId, ProgressKind Kind, DateOnly? NewDueOn, string? Product, string? Note, DateTimeOffset SaidAt)
{
    /// <summary>SHA-256 of the kept file that shows it; null when none was sent.</summary>
    public string? EvidenceHash { get; init; }

    /// <summary>What that file is called; null when none was sent.</summary>
    public string? EvidenceName { get; init; }

    /// <summary>The slot that holds it.</summary>
    public const string Slot = "assignments.pending";
}
