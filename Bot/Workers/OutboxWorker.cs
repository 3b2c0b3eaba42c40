using CchcBot.Knowledge.Reminders;

namespace CchcBot.Bot.Workers;

/// <summary>
/// Puts reminders into the outbox when their time has come and sends what waits there, all day long; in quiet hours only
/// what is urgent. Whatever fails is logged and tried again at the next round.
/// </summary>
internal sealed partial class OutboxWorker(OfficeRounds rounds, OutboxRun run, TimeProvider clock, ILogger<OutboxWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await WorkAsync(stoppingToken);
            await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (await rounds.RunAsync(clock.GetUtcNow(), stoppingToken) is > 0 and var count)
            {
                LogReminded(logger, count);
            }

            await run.RunAsync(message => rounds.MayLeave(message, clock.GetUtcNow()), stoppingToken);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            LogFault(logger, exception.GetType().Name, exception.StackTrace);
        }
        catch (OperationCanceledException)
        {
            // The process stops; what was on its way stays unknown.
        }
    }

    [LoggerMessage(LogLevel.Information, "{Count} reminders were put into the outbox.")]
    private static partial void LogReminded(ILogger logger, int count);

    // Without the exception's message, which may quote a message.
    [LoggerMessage(LogLevel.Error, "A round of the outbox failed: {Fault}. {Trace}")]
    private static partial void LogFault(ILogger logger, string fault, string? trace);
}
