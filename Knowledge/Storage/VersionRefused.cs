namespace CchcBot.Knowledge.Storage;

/// <summary>A person decided that a file is no version of the document (không công nhận phiên bản).</summary>
public sealed record VersionRefused(string FileHash, Actor By) : StoreEntry;
