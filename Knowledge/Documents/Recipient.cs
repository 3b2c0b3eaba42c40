namespace CchcBot.Knowledge.Documents;

/// <summary>One line of Nơi nhận.</summary>
/// <param name="To">The recipient as printed, without dash, note and closing mark.</param>
/// <param name="Purpose">The note in brackets: <c>b/c</c>, <c>t/h</c>, <c>để biết</c> …; null without one.</param>
public sealed record Recipient(string To, string? Purpose);
