namespace CchcBot.Knowledge.Questions;

/// <summary>A question that the office should look at (câu hỏi): unanswered, uncertain, judged by the asker or passed on.</summary>
/// <param name="Id">The identity, short enough to be typed.</param>
/// <param name="At">When it was asked.</param>
/// <param name="Text">The words: personal data, deleted when the retention time is over.</param>
/// <param name="Reason">Why it was collected.</param>
public sealed record AskedQuestion(string Id, DateTimeOffset At, string Text, QuestionReason Reason)
{
    /// <summary>The asker's unit in the roster; null when unknown.</summary>
    public string? UnitId { get; init; }

    /// <summary>The asker in the roster, to whom an answer is brought; null when unknown, and once the answer is for everybody.</summary>
    public string? OfficerId { get; init; }

    /// <summary>Whether it means something else from another unit ("phòng tôi").</summary>
    public bool IsAboutOwnUnit { get; init; }

    /// <summary>Whether it can be understood without what was said before it.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>Whether it was passed on to the monitoring office.</summary>
    public bool IsForwarded { get; init; }

    /// <summary>The asker's opinion of the automatic answer; null without.</summary>
    public AnswerRating? Rating { get; init; }

    /// <summary>What an expert answered; null as long as none has.</summary>
    public ExpertReply? Reply { get; init; }
}
