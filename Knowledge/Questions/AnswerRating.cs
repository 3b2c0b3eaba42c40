namespace CchcBot.Knowledge.Questions;

/// <summary>An asker's opinion of an answer (đánh giá).</summary>
/// <param name="IsHelpful">👍 or 👎.</param>
/// <param name="Reason">The words given with it; null without.</param>
/// <param name="At">When.</param>
public sealed record AnswerRating(bool IsHelpful, string? Reason, DateTimeOffset At);
