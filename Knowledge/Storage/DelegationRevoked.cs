namespace CchcBot.Knowledge.Storage;

/// <summary>A delegation ended before its last day; what was done under it stays.</summary>
public sealed record DelegationRevoked(string DelegationId, Actor RevokedBy, string? Reason) : StoreEntry;
