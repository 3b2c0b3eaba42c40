namespace CchcBot.Bot.Activities;

/// <summary>The memory of one process, for a bot that keeps none elsewhere; forgotten when the process ends.</summary>
internal sealed class RecentActivities : IActivityMemory
{
    private readonly Lock _gate = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, DateTimeOffset Until)> _order = new();

    /// <inheritdoc />
    public bool TryMarkSeen(string key, DateTimeOffset now, TimeSpan memory)
    {
        lock (_gate)
        {
            while (_order.TryPeek(out var oldest) && oldest.Until <= now)
            {
                _seen.Remove(_order.Dequeue().Key);
            }

            if (!_seen.Add(key))
            {
                return false;
            }

            _order.Enqueue((key, now + memory));
            return true;
        }
    }
}
