namespace CchcBot.Bot.Features.Feedback;

/// <summary>The opinion for which a reason may still come.</summary>
/// <param name="QuestionId">The question in the log.</param>
internal sealed record RatedAnswer(string QuestionId)
{
    /// <summary>The slot that holds it.</summary>
    public const string Slot = "feedback.rated";
}
