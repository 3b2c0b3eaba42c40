namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>What a reader took from a file.</summary>
/// <param name="Blocks">The content in reading order.</param>
/// <param name="IsRecognized">Whether some of it was recognised from pictures, so that letters and digits may be wrong.</param>
internal sealed record FileContent(IReadOnlyList<Block> Blocks, bool IsRecognized = false);
