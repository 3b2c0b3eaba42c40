using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Reminders;

/// <summary>Sends what waits in the outbox, as fast as the channel's rate allows and no faster.</summary>
/// <param name="outbox">The messages.</param>
/// <param name="send">The channel.</param>
/// <param name="perSecond">How many may leave in a second.</param>
/// <param name="clock">The clock for pauses.</param>
public sealed class OutboxRun(
    Outbox outbox, Func<OutboxMessage, CancellationToken, Task<SendOutcome>> send, int perSecond, TimeProvider clock)
{
    private const int AtOnce = 32;

    private readonly Lock _gate = new();
    private DateTimeOffset _next = DateTimeOffset.MinValue;

    /// <summary>Sends until nothing waits any more of what may leave; that is asked again before each message.</summary>
    public async Task RunAsync(Predicate<OutboxMessage> mayLeave, CancellationToken cancellationToken)
    {
        while (outbox.ListWaiting().Where(message => mayLeave(message)).ToList() is { Count: > 0 } waiting)
        {
            await Parallel.ForEachAsync(
                waiting,
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
                (message, token) => SendAsync(message, mayLeave, token));
        }
    }

    private async ValueTask SendAsync(OutboxMessage message, Predicate<OutboxMessage> mayLeave, CancellationToken cancellationToken)
    {
        while (TakeTurn() is { } wait && wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock, cancellationToken);
        }

        if (mayLeave(message) && await outbox.SendAsync(message, send, cancellationToken) is { } pause)
        {
            HoldBack(pause);
        }
    }

    /// <summary>How long to wait for the next turn; zero when it is taken.</summary>
    private TimeSpan TakeTurn()
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            if (_next > now)
            {
                return _next - now;
            }

            // A turn that came late lets the ones behind it follow closer, up to a tenth of a second.
            var earliest = now - TimeSpan.FromMilliseconds(100);
            _next = (_next < earliest ? earliest : _next) + TimeSpan.FromSeconds(1.0 / perSecond);
            return TimeSpan.Zero;
        }
    }

    /// <summary>The channel asked for a pause: it holds for everybody.</summary>
    private void HoldBack(TimeSpan pause)
    {
        lock (_gate)
        {
            var until = clock.GetUtcNow() + pause;
            _next = until > _next ? until : _next;
        }
    }
}
