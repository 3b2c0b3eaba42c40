namespace CchcBot.Bot.Commands;

/// <summary>The words of <c>number</c>.</summary>
/// <param name="Document">The draft's identity or notation.</param>
/// <param name="Number">The number that it was given.</param>
/// <param name="Date">The day on which it was issued; null when not said.</param>
/// <param name="As">Who says so; null for whoever has the account.</param>
internal sealed record NumberWords(string Document, string Number, string? Date, string? As);
