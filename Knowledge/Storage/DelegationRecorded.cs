namespace CchcBot.Knowledge.Storage;

/// <summary>A delegation was recorded.</summary>
public sealed record DelegationRecorded(Delegation Delegation) : StoreEntry;
