using System.Collections.Concurrent;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Tests.Fakes;

/// <summary>Small state without a disk.</summary>
internal sealed class MemoryStateStore : IStateStore
{
    private readonly ConcurrentDictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _seen = new(StringComparer.Ordinal);

    public string? Find(string key) => _values.GetValueOrDefault(key);

    public void Save(string key, string value) => _values[key] = value;

    public void SaveUntil(string key, string value, DateTimeOffset until) => Save(key, value);

    public int DeleteExpired(DateTimeOffset now) => 0;

    public bool TryMarkSeen(string key, DateTimeOffset now, TimeSpan memory) => _seen.TryAdd(key, now + memory);
}
