using System.Globalization;

namespace CchcBot.Bot.Benchmarks.Activities;

/// <summary>What came of a load.</summary>
internal sealed class LoadResult
{
    private readonly double[] _milliseconds;
    private readonly int _sent;
    private readonly int _repeated;
    private readonly int _reordered;

    /// <summary>Counts it up.</summary>
    public LoadResult(IReadOnlyCollection<SentActivity> sent, int reordered, TimeSpan elapsed)
    {
        _milliseconds = [.. sent.Where(activity => activity.Time is not null).Select(activity => activity.Time!.Value.TotalMilliseconds).Order()];
        _sent = sent.Count;
        _repeated = sent.Count(activity => activity.Answers > 1);
        _reordered = reordered;
        PerSecond = _milliseconds.Length / elapsed.TotalSeconds;
    }

    /// <summary>How many were answered in a second.</summary>
    public double PerSecond { get; }

    /// <summary>The time that 99 of 100 answers took at most, in milliseconds.</summary>
    public double P99 => _milliseconds[(int)(_milliseconds.Length * 0.99)];

    /// <inheritdoc />
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"sent {_sent,6}  lost {_sent - _milliseconds.Length}  twice {_repeated}  out of order {_reordered}  {PerSecond,6:0} /s  p50 {_milliseconds[_milliseconds.Length / 2],7:0.0} ms  p99 {P99,7:0.0} ms  max {_milliseconds[^1],7:0.0} ms");
}
