namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>What a reader took from a file.</summary>
/// <param name="Blocks">The content in reading order.</param>
internal sealed record FileContent(IReadOnlyList<Block> Blocks);
