using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Activities;

/// <summary>Time that stands still until a test lets it pass, which it can do when it sees that somebody waits.</summary>
internal sealed class ObservedTime : FakeTimeProvider
{
    /// <summary>After which a test that waits for something fails, in place of standing still; far more than any needs.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Channel<TimeSpan> _waits = Channel.CreateUnbounded<TimeSpan>();

    public ObservedTime()
        : base(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero))
    {
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _waits.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Waits until somebody waits for no longer than <paramref name="atMost"/>, lets that time pass and tells how long it was.</summary>
    public async Task<TimeSpan> PassAsync(TimeSpan atMost)
    {
        while (true)
        {
            var wait = await _waits.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience);
            if (wait <= atMost)
            {
                Advance(wait);
                return wait;
            }
        }
    }
}
