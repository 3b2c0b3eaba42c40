namespace CchcBot.Knowledge.Storage;

/// <summary>A message is about to leave. Without a <see cref="MessageSettled"/> behind it nobody knows whether it arrived.</summary>
public sealed record MessageAttempted(string MessageId) : StoreEntry;
