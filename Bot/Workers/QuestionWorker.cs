using CchcBot.Knowledge.Questions;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Workers;

/// <summary>Deletes every hour the questions and conversations whose time is over, and sends what a dying process left unsent about the others.</summary>
internal sealed partial class QuestionWorker(ExpertDesk desk, IStateStore states, TimeProvider clock, ILogger<QuestionWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                states.DeleteExpired(clock.GetUtcNow());
                if (await desk.TidyAsync(stoppingToken) is > 0 and var count)
                {
                    LogDeleted(logger, count);
                }
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFault(logger, exception.GetType().Name, exception.StackTrace);
            }

            await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Count} questions were deleted: their time was over.")]
    private static partial void LogDeleted(ILogger logger, int count);

    [LoggerMessage(LogLevel.Error, "Tidying the questions failed: {Fault}. {Trace}")]
    private static partial void LogFault(ILogger logger, string fault, string? trace);
}
