using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Ingestion.Queueing;

namespace CchcBot.Bot.Workers;

/// <summary>
/// Goes on at start with the files that the last process left waiting, then watches the inbox, where there is one. Whatever fails is
/// logged and tried again at the next round.
/// </summary>
internal sealed partial class IngestionWorker(
    QueuedFiles queue, IndexCatchUp index, IEnumerable<InboxFolder> inboxes, TimeProvider clock, ILogger<IngestionWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The server is to answer first.
        await Task.Yield();
        await WorkAsync(async () => (await queue.ResumeAsync(stoppingToken)).Count, stoppingToken);
        foreach (var inbox in inboxes.Take(1))
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await WorkAsync(() => inbox.RunAsync(stoppingToken), stoppingToken);
                await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task WorkAsync(Func<Task<int>> work, CancellationToken stoppingToken)
    {
        try
        {
            if (await work() is > 0 and var count)
            {
                index.Run(stoppingToken);
                LogTaken(logger, count);
            }
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            LogFault(logger, exception.GetType().Name, exception.StackTrace);
        }
        catch (OperationCanceledException)
        {
            // The process stops; what was in hand waits for the next one.
        }
    }

    [LoggerMessage(LogLevel.Information, "{Count} documents were taken out of the queue.")]
    private static partial void LogTaken(ILogger logger, int count);

    // Without the exception's message, which may name a file.
    [LoggerMessage(LogLevel.Error, "A round of the queue failed: {Fault}. {Trace}")]
    private static partial void LogFault(ILogger logger, string fault, string? trace);
}
