namespace CchcBot.Knowledge.Storage;

/// <summary>What a verification of the store found.</summary>
/// <param name="Entries">How many journal entries were read and agree with length, checksum and hash chain.</param>
/// <param name="Files">How many kept files were read and agree with their SHA-256.</param>
/// <param name="Problems">What does not agree, one English sentence each, naming entry or file; empty when all is well.</param>
public sealed record StoreReport(long Entries, int Files, IReadOnlyList<string> Problems);
