using System.Threading.Channels;

namespace CchcBot.Bot.Channels;

/// <summary>
/// Work that a press begins and the presser does not wait for: exchanging a card for the others, bringing a file. In order
/// within a conversation; what was begun is finished before the process stops, as long as the host allows.
/// </summary>
internal sealed partial class FollowUps(ILogger<FollowUps> logger) : BackgroundService
{
    private const int Lines = 8;
    private const int MostWaiting = 1000;

    private readonly Channel<Func<CancellationToken, Task>>[] _lines =
        [.. Enumerable.Range(0, Lines).Select(_ => Channel.CreateBounded<Func<CancellationToken, Task>>(MostWaiting))];

    /// <summary>Takes work for a conversation; false when too much waits already, which is logged.</summary>
    public bool TryAdd(string conversation, Func<CancellationToken, Task> work)
    {
        var isTaken = _lines[(uint)string.GetHashCode(conversation, StringComparison.Ordinal) % Lines].Writer.TryWrite(work);
        if (!isTaken)
        {
            LogRefused(logger);
        }

        return isTaken;
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var line in _lines)
        {
            line.Writer.TryComplete();
        }

        if (ExecuteTask is { } running)
        {
            await running.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await base.StopAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(_lines.Select(line => WorkAsync(line, stoppingToken)));

    private async Task WorkAsync(Channel<Func<CancellationToken, Task>> line, CancellationToken stoppingToken)
    {
        await foreach (var work in line.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await work(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFault(logger, exception.GetType().Name, exception.StackTrace);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "A follow-up was dropped: too many wait.")]
    private static partial void LogRefused(ILogger logger);

    // Without the exception's message, which may quote what was said.
    [LoggerMessage(LogLevel.Error, "A follow-up failed: {Fault}. {Trace}")]
    private static partial void LogFault(ILogger logger, string fault, string? trace);
}
