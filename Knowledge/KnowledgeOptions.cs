namespace CchcBot.Knowledge;

/// <summary>Where the knowledge is kept.</summary>
public sealed class KnowledgeOptions
{
    /// <summary>The data folder, absolute: journal, files, projections, index.</summary>
    public required string DataFolder { get; init; }
}
