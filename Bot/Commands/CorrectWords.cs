namespace CchcBot.Bot.Commands;

/// <summary>The words of a call of <c>correct</c>.</summary>
/// <param name="Document">The document's id or number.</param>
/// <param name="Duty">The duty whose field it is, as <c>review</c> prints it; null for a field of the form.</param>
/// <param name="Field">The field's name.</param>
/// <param name="Value">What is right; empty for nothing, null to confirm what was read.</param>
/// <param name="As">Who says so; null for the account of the machine.</param>
internal sealed record CorrectWords(string Document, string? Duty, string Field, string? Value, string? As);
