namespace CchcBot.Bot.Features.Reminders;

/// <summary>A wish not to be reminded that was shown and waits for the press.</summary>
/// <param name="CardId">The card that shows it; the key under which it is recorded once.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="DocumentId">The document.</param>
/// <param name="DocumentName">How it is called.</param>
/// <param name="Through">The last day without reminders.</param>
/// <param name="SaidAt">When it was said, in UTC.</param>
internal sealed record PendingSnooze(
    string CardId, string UnitId, string DocumentId, string DocumentName, DateOnly Through, DateTimeOffset SaidAt)
{
    /// <summary>The slot that holds it.</summary>
    public const string Slot = "reminders.pending";
}
