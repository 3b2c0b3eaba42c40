using CchcBot.Knowledge.Questions;

namespace CchcBot.Knowledge;

/// <summary>Where the knowledge is kept.</summary>
public sealed class KnowledgeOptions
{
    /// <summary>The data folder, absolute: journal, files, projections, index.</summary>
    public required string DataFolder { get; init; }

    /// <summary>How long questions are kept.</summary>
    public QuestionOptions Questions { get; init; } = new();
}
