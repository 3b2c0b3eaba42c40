namespace CchcBot.Knowledge.Documents;

/// <summary>The deadline of an assignment (thời hạn), never guessed.</summary>
/// <param name="DueOn">The last day in time; null when the words set none.</param>
/// <param name="Text">The words of the document.</param>
/// <param name="Rule">How the words were understood.</param>
/// <param name="Recurrence">
/// <c>daily</c>, <c>weekly:friday</c>, <c>monthly:20</c>, <c>quarterly:10-last-month</c>, <c>halfYearly…</c> or <c>yearly:15-12</c>
/// for a recurring duty, with the hour where one is set (<c>daily@15:00</c>); else null.
/// </param>
public sealed record Deadline(DateOnly? DueOn, string Text, DeadlineRule Rule, string? Recurrence);
