namespace CchcBot.Bot.Commands;

/// <summary>What <c>circulate</c> was called with.</summary>
/// <param name="Document">The document: identity or number.</param>
/// <param name="As">Who of the office: identity or e-mail address.</param>
/// <param name="Units">The units by any of their names; empty for the document's recipients.</param>
/// <param name="People">Single people: identity or e-mail address.</param>
/// <param name="Due">The last day for acknowledging; null without one.</param>
/// <param name="IsTrial">Whether nothing is to be recorded.</param>
internal sealed record CirculateWords(string Document, string As, IReadOnlyList<string> Units, IReadOnlyList<string> People, string? Due, bool IsTrial);
