namespace CchcBot.Bot.Activities.Connector;

/// <summary>When calls were made, as far back as the longest span reaches.</summary>
/// <param name="limits">So many calls within so long, each.</param>
internal sealed class SendingTimes((int Count, TimeSpan Span)[] limits)
{
    private readonly List<DateTimeOffset> _times = [];
    private readonly int _most = limits.Max(limit => limit.Count);

    /// <summary>How long to wait before the next call; zero when it may be made now.</summary>
    public TimeSpan FindPause(DateTimeOffset now)
    {
        var pause = TimeSpan.Zero;
        foreach (var (count, span) in limits)
        {
            if (_times.Count >= count && _times[^count] + span - now is var left && left > pause)
            {
                pause = left;
            }
        }

        return pause;
    }

    /// <summary>Counts a call.</summary>
    public void Add(DateTimeOffset now)
    {
        if (_times.Count >= 2 * _most)
        {
            _times.RemoveRange(0, _times.Count - _most);
        }

        _times.Add(now);
    }

    /// <summary>Whether nothing that was counted matters any more.</summary>
    public bool IsQuiet(DateTimeOffset now) => _times.Count == 0 || _times[^1] + limits.Max(limit => limit.Span) <= now;
}
