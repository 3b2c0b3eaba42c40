namespace CchcBot.Knowledge.Questions;

/// <summary>How long questions are kept; the section <c>Questions</c>.</summary>
public sealed record QuestionOptions
{
    /// <summary>Days after which a question is deleted, 1 to 3650; by default 90.</summary>
    public int RetentionDays { get; init; } = 90;

    /// <summary>The first thing wrong with the settings, or null.</summary>
    public string? FindFault() => RetentionDays is < 1 or > 3650 ? "Questions:RetentionDays is not between 1 and 3650." : null;
}
