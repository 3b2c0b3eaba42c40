namespace CchcBot.Bot.Activities;

/// <summary>
/// Remembers which activities arrived, since a channel that waits too long delivers again. Replicas share one memory.
/// </summary>
internal interface IActivityMemory
{
    /// <summary>Marks a key as seen; false when it had been seen within <paramref name="memory"/>. Atomic.</summary>
    bool TryMarkSeen(string key, DateTimeOffset now, TimeSpan memory);
}
