namespace CchcBot.Knowledge.Ingestion;

/// <summary>A file that is to prove something (biên bản, ảnh).</summary>
/// <param name="Name">Its name, without any folder.</param>
/// <param name="Content">Its bytes.</param>
public sealed record EvidenceFile(string Name, ReadOnlyMemory<byte> Content);
