namespace CchcBot.Knowledge.Storage;

/// <summary>
/// Small state that may be lost without harm: what a conversation is about, which activities were seen. It is kept
/// apart from the truth.
/// </summary>
public interface IStateStore
{
    /// <summary>The value under this key, or null.</summary>
    string? Find(string key);

    /// <summary>Puts a value under a key, in place of the one before.</summary>
    void Save(string key, string value);

    /// <summary>Puts a value under a key until a moment, after which <see cref="DeleteExpired"/> takes it away.</summary>
    void SaveUntil(string key, string value, DateTimeOffset until);

    /// <summary>Deletes the values whose time is over; how many they were.</summary>
    int DeleteExpired(DateTimeOffset now);

    /// <summary>Marks a key as seen; false when it had been seen within <paramref name="memory"/>.</summary>
    bool TryMarkSeen(string key, DateTimeOffset now, TimeSpan memory);
}
