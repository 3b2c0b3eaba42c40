using System.Collections.Concurrent;
using System.Net;

namespace CchcBot.Bot.Benchmarks.Circulation;

/// <summary>
/// A channel as bad as real ones: at most so many messages a second (429 with Retry-After), every 97th person blocks the
/// bot (403), every 89th message gets no answer in time, and half of those arrive all the same.
/// </summary>
internal sealed class FakeChannel : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly int _perSecond;
    private readonly Lock _gate = new();
    private long _second;
    private int _inSecond;
    private int _taken;

    /// <summary>Begins to listen on a free port.</summary>
    public FakeChannel(int perSecond)
    {
        _perSecond = perSecond;
        Address = $"http://localhost:{Random.Shared.Next(20_000, 60_000)}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Task.Run(ListenAsync);
    }

    /// <summary>Where it listens.</summary>
    public string Address { get; }

    /// <summary>How often each person got the message.</summary>
    public ConcurrentDictionary<string, int> Arrived { get; } = new(StringComparer.Ordinal);

    /// <summary>How many calls were throttled.</summary>
    public int Throttled { get; private set; }

    /// <summary>How many calls were left without an answer.</summary>
    public int TimedOut { get; private set; }

    /// <summary>How many calls went to people who block the bot.</summary>
    public int Blocked { get; private set; }

    /// <inheritdoc />
    public void Dispose() => _listener.Close();

    private async Task ListenAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = Task.Run(() => AnswerAsync(context));
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var person = context.Request.Url!.AbsolutePath.Trim('/');
        var (status, pause) = Decide(person);
        try
        {
            await Task.Delay(pause, TimeProvider.System, CancellationToken.None);
            context.Response.StatusCode = status;
            if (status == 429)
            {
                context.Response.Headers["Retry-After"] = "1";
            }

            context.Response.Close();
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            // The caller has gone; what arrived has arrived.
        }
    }

    private (int Status, TimeSpan Pause) Decide(string person)
    {
        lock (_gate)
        {
            var second = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
            (_second, _inSecond) = second == _second ? (_second, _inSecond + 1) : (second, 1);
            if (_inSecond > _perSecond)
            {
                Throttled++;
                return (429, TimeSpan.Zero);
            }

            if (person.GetHashCode(StringComparison.Ordinal) % 97 == 0)
            {
                Blocked++;
                return (403, TimeSpan.Zero);
            }

            var isSilent = ++_taken % 89 == 0;
            TimedOut += isSilent ? 1 : 0;
            if (!isSilent || _taken % 2 == 0)
            {
                Arrived.AddOrUpdate(person, 1, (_, count) => count + 1);
            }

            return (200, isSilent ? TimeSpan.FromSeconds(4) : TimeSpan.FromMilliseconds(20));
        }
    }
}
