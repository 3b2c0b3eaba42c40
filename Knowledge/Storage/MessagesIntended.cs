namespace CchcBot.Knowledge.Storage;

/// <summary>Messages are to be sent: all of a circulation in one entry, so that none of it can be lost half-way.</summary>
public sealed record MessagesIntended(IReadOnlyList<OutboxMessage> Messages) : StoreEntry;
