using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Storage;

/// <summary>A document with what the store knows of its file.</summary>
public sealed record StoredDocument(OfficialDocument Document, string FileHash, DateTimeOffset StoredAt);
