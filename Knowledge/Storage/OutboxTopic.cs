namespace CchcBot.Knowledge.Storage;

/// <summary>The document that a message brings, bound to one version of it.</summary>
/// <param name="DocumentId">Its identity in the store.</param>
/// <param name="DocumentName">How citations call it.</param>
/// <param name="Version">SHA-256 of its file.</param>
public sealed record OutboxTopic(string DocumentId, string DocumentName, string Version);
