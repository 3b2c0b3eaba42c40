namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>Lets so many through in any minute and says when the next may come.</summary>
internal sealed class RateWindow(int limit, TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Queue<DateTimeOffset> _taken = new();

    /// <summary>Null when one more may pass, which is counted; otherwise how long to wait.</summary>
    public TimeSpan? FindDelay()
    {
        var now = time.GetUtcNow();
        lock (_gate)
        {
            while (_taken.TryPeek(out var first) && first + Window <= now)
            {
                _taken.Dequeue();
            }

            if (_taken.Count >= limit)
            {
                return _taken.Peek() + Window - now;
            }

            _taken.Enqueue(now);
            return null;
        }
    }
}
