namespace CchcBot.Knowledge.Storage;

/// <summary>A person confirmed having read a document (đã xem), for oneself only.</summary>
public sealed record ReceiptRecorded(string? DocumentId, string DocumentName, string? DocumentVersion, Actor ReadBy) : StoreEntry;
