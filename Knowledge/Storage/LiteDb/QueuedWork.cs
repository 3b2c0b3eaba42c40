namespace CchcBot.Knowledge.Storage.LiteDb;

/// <summary>What waits for the one writer.</summary>
internal abstract record QueuedWork
{
    private QueuedWork() { }

    /// <summary>An entry to append.</summary>
    public sealed record Append(StoreEntry Entry, ReadOnlyMemory<byte> Payload, TaskCompletionSource<AppendResult> Done) : QueuedWork;

    /// <summary>The projection is to be made again.</summary>
    public sealed record Rebuild(TaskCompletionSource Done) : QueuedWork;
}
