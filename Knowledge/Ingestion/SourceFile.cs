namespace CchcBot.Knowledge.Ingestion;

/// <summary>A file on its way into the store.</summary>
/// <param name="Id">The identity that its document gets.</param>
/// <param name="Name">Its name, made safe.</param>
/// <param name="Hash">SHA-256 of its bytes.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record SourceFile(string Id, string Name, string Hash, ReadOnlyMemory<byte> Content);
