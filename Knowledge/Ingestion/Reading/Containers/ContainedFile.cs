namespace CchcBot.Knowledge.Ingestion.Reading.Containers;

/// <summary>A file inside an archive or attached to a mail message.</summary>
/// <param name="Name">Its name without folders.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record ContainedFile(string Name, ReadOnlyMemory<byte> Content);
