namespace CchcBot.Bot.Conversation;

/// <summary>A source shown with an answer.</summary>
/// <param name="Name">Document and clause: "871/UBND-NC, khoản 1".</param>
/// <param name="Quote">Words that stand there.</param>
public sealed record ReplyCitation(string Name, string Quote);
