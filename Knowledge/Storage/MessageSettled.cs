namespace CchcBot.Knowledge.Storage;

/// <summary>What became of a message.</summary>
public sealed record MessageSettled(string MessageId, DeliveryState State) : StoreEntry;
