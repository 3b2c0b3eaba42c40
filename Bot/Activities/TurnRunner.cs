using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Activities;

/// <summary>
/// Runs one turn: the handler, within its time limit and under a typing indicator when it is slow, then the answers
/// in order. A fault is logged by identity and answered with one sentence.
/// </summary>
internal sealed partial class TurnRunner(
    IActivityHandler handler, IEnumerable<IActivitySender> senders, TimeProvider time, IOptions<TurnOptions> options, ILogger<TurnRunner> logger)
{
    private static readonly TimeSpan TypingAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan TypingEvery = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan FaultLimit = TimeSpan.FromSeconds(15);
    private static readonly OutgoingActivity Typing = new() { Type = ActivityTypes.Typing };

    /// <summary>Runs the turn; throws only when the process stops.</summary>
    public Task RunAsync(QueuedTurn turn, CancellationToken stoppingToken) =>
        turn.Replies is null
            ? SendAnswersAsync(turn.Activity, stoppingToken)
            : ReturnAnswersAsync(turn.Activity, turn.Replies, stoppingToken);

    private async Task SendAnswersAsync(Activity activity, CancellationToken stoppingToken)
    {
        var sender = senders.FirstOrDefault(candidate => candidate.Serves(activity));
        try
        {
            using var limit = new CancellationTokenSource(options.Value.TurnLimit, time);
            using var turn = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stoppingToken);
            foreach (var answer in await HandleAsync(activity, sender, turn.Token))
            {
                var id = await SendAsync(sender, activity, answer, turn.Token);
                await ReviseAsync(sender!, activity, id, answer, stoppingToken);
            }
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            // Also when the turn's own time is over, which is a fault to the person who waits.
            LogFault(logger, exception.GetType().Name, activity.ChannelId, activity.Id, exception.StackTrace);
            await ApologizeAsync(sender, activity, exception, stoppingToken);
        }
    }

    private async Task ReturnAnswersAsync(
        Activity activity, TaskCompletionSource<IReadOnlyList<OutgoingActivity>> replies, CancellationToken stoppingToken)
    {
        try
        {
            using var limit = new CancellationTokenSource(options.Value.TurnLimit, time);
            using var turn = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stoppingToken);
            var answers = await handler.HandleAsync(activity, turn.Token);
            replies.SetResult([.. await Task.WhenAll(answers.Select(answer => FindLastAsync(answer, stoppingToken)))]);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            LogFault(logger, exception.GetType().Name, activity.ChannelId, activity.Id, exception.StackTrace);
            replies.TrySetResult([Apology()]);
        }
        finally
        {
            replies.TrySetCanceled(stoppingToken);
        }
    }

    /// <summary>
    /// Exchanges the answer for each of its revisions. The work behind them goes on though one does not arrive; then the
    /// last is sent by itself.
    /// </summary>
    private async Task ReviseAsync(
        IActivitySender sender, Activity activity, string? id, OutgoingActivity answer, CancellationToken stoppingToken)
    {
        if (answer.Revisions is null)
        {
            return;
        }

        using var limit = new CancellationTokenSource(options.Value.RevisionLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stoppingToken);
        OutgoingActivity? unseen = null;
        await foreach (var revision in answer.Revisions.WithCancellation(either.Token))
        {
            unseen = id is not null && await TryUpdateAsync(sender, activity, id, revision, either.Token) ? null : revision;
        }

        if (unseen is not null)
        {
            await SendAsync(sender, activity, unseen, either.Token);
        }
    }

    private async Task<bool> TryUpdateAsync(
        IActivitySender sender, Activity activity, string id, OutgoingActivity revision, CancellationToken cancellationToken)
    {
        try
        {
            return await sender.TryUpdateAsync(activity, id, revision, cancellationToken);
        }
        catch (SendFailedException failure)
        {
            LogRevisionFailed(logger, (int?)failure.Status, activity.ChannelId, activity.Id);
            return false;
        }
    }

    private async Task<OutgoingActivity> FindLastAsync(OutgoingActivity answer, CancellationToken stoppingToken)
    {
        using var limit = new CancellationTokenSource(options.Value.RevisionLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stoppingToken);
        var last = answer;
        if (answer.Revisions is { } revisions)
        {
            await foreach (var revision in revisions.WithCancellation(either.Token))
            {
                last = revision;
            }
        }

        return last;
    }

    private async Task<IReadOnlyList<OutgoingActivity>> HandleAsync(
        Activity activity, IActivitySender? sender, CancellationToken cancellationToken)
    {
        if (activity.Type != ActivityTypes.Message || sender is null)
        {
            return await handler.HandleAsync(activity, cancellationToken);
        }

        using var handled = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = ShowTypingAsync(sender, activity, handled.Token);
        try
        {
            return await handler.HandleAsync(activity, cancellationToken);
        }
        finally
        {
            // Awaited, so that no indicator arrives after the answer.
            await handled.CancelAsync();
            await typing;
        }
    }

    private async Task ShowTypingAsync(IActivitySender sender, Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(TypingAfter, time, cancellationToken);
            while (true)
            {
                await sender.SendAsync(activity, Typing, cancellationToken);
                await Task.Delay(TypingEvery, time, cancellationToken);
            }
        }
        catch (Exception exception)
        {
            // The indicator is a courtesy: neither its failure nor its end is anything to the turn.
            if (exception is not OperationCanceledException)
            {
                LogTypingFailed(logger, exception.GetType().Name, activity.ChannelId, activity.Id);
            }
        }
    }

    private async Task ApologizeAsync(IActivitySender? sender, Activity activity, Exception fault, CancellationToken stoppingToken)
    {
        // Where the channel itself does not answer, another message would not arrive either, or would follow one that did.
        if (activity.Type != ActivityTypes.Message || fault is SendFailedException { IsAboutTheActivity: false })
        {
            return;
        }

        try
        {
            using var limit = new CancellationTokenSource(FaultLimit, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stoppingToken);
            await SendAsync(sender, activity, Apology(), either.Token);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            LogApologyFailed(logger, exception.GetType().Name, activity.ChannelId, activity.Id);
        }
    }

    private OutgoingActivity Apology() =>
        new() { Type = ActivityTypes.Message, Text = options.Value.FaultText, TextFormat = "plain" };

    private static Task<string?> SendAsync(
        IActivitySender? sender, Activity inbound, OutgoingActivity outgoing, CancellationToken cancellationToken)
    {
        if (sender is null)
        {
            throw new SendFailedException("No sender serves this activity's channel.", status: null, innerException: null);
        }

        return sender.SendAsync(inbound, outgoing, cancellationToken);
    }

    // Without the exception's message, which may quote what was asked.
    [LoggerMessage(LogLevel.Error, "The turn of activity {ActivityId} of {Channel} failed: {Fault}. {Trace}")]
    private static partial void LogFault(ILogger logger, string fault, string? channel, string? activityId, string? trace);

    [LoggerMessage(LogLevel.Error, "The fault of activity {ActivityId} of {Channel} could not be answered: {Fault}.")]
    private static partial void LogApologyFailed(ILogger logger, string fault, string? channel, string? activityId);

    [LoggerMessage(LogLevel.Information, "A revision of the answer to {ActivityId} of {Channel} was not taken ({Status}).")]
    private static partial void LogRevisionFailed(ILogger logger, int? status, string? channel, string? activityId);

    [LoggerMessage(LogLevel.Information, "The typing indicator for activity {ActivityId} of {Channel} failed: {Fault}.")]
    private static partial void LogTypingFailed(ILogger logger, string fault, string? channel, string? activityId);
}
