using CchcBot.Knowledge.Acknowledgements;

namespace CchcBot.Bot.Features.Office;

/// <summary>An order of the office that was shown and waits for the press.</summary>
/// <param name="CardId">The card that shows it; the key under which it is carried out once.</param>
/// <param name="Wish">What is ordered.</param>
/// <param name="Document">The document; null for all that were circulated.</param>
/// <param name="UnitIds">The units.</param>
/// <param name="SaidAt">When it was said, in UTC.</param>
internal sealed record PendingOrder(
    string CardId, OfficeWish Wish, CirculatedDocument? Document, IReadOnlyList<string> UnitIds, DateTimeOffset SaidAt)
{
    /// <summary>The people who are told by themselves.</summary>
    public IReadOnlyList<string> OfficerIds { get; init; } = [];

    /// <summary>The last day for the units' acknowledgement; null without one.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The slot that holds it.</summary>
    public const string Slot = "office.pending";
}
