using System.Net;
using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Channels;

/// <summary>
/// Shows a reply in a personal chat of Teams while it is being written: a line that says what is going on, then from time to
/// time all the words so far, at last the whole with its card and marks. Begins only when there is something to show; whatever
/// becomes of the stream, the whole arrives once, unless the person stopped it.
/// </summary>
internal sealed class StreamedReply(IActivitySender sender, Activity inbound, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>Teams takes one request a second.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1.5);

    /// <summary>Teams ends a stream after two minutes.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(115);

    /// <summary>How long a piece may be under way: the writing waits for it.</summary>
    private static readonly TimeSpan PieceLimit = TimeSpan.FromSeconds(5);

    /// <summary>How long the whole is kept back when the channel asks for a pause.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private StreamStage _stage = StreamStage.Open;
    private bool _mayHaveEnded;
    private string? _id;
    private string _shown = "";
    private int _sequence;
    private DateTimeOffset _begun;
    private DateTimeOffset _next;

    /// <summary>Shows the words so far; false when the person has stopped the reply.</summary>
    public async Task<bool> ShowAsync(string textSoFar, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        _begun = _id is null ? now : _begun;
        _stage = _stage is StreamStage.Open && IsLate(now) ? StreamStage.Closed : _stage;
        if (_stage is StreamStage.Open && now >= _next && textSoFar.StartsWith(_shown, StringComparison.Ordinal))
        {
            await SendPieceAsync(textSoFar, cancellationToken);
        }

        return _stage is not StreamStage.Stopped;
    }

    /// <summary>Ends the stream with the first message, and says what is left to send: all of it where there was no stream, nothing when the person stopped it.</summary>
    public async Task<IReadOnlyList<OutgoingActivity>> FinishAsync(IReadOnlyList<OutgoingActivity> whole, CancellationToken cancellationToken)
    {
        if (_stage is StreamStage.Stopped)
        {
            return [];
        }

        if (_id is not { } id || whole.Count == 0)
        {
            _stage = StreamStage.Closed;
            return whole;
        }

        await WaitAsync(cancellationToken);
        var isTaken = await TryEndAsync(whole[0], cancellationToken) || (_stage is not StreamStage.Stopped && await TryExchangeAsync(id, whole[0], cancellationToken));
        var isStopped = _stage is StreamStage.Stopped;
        _stage = StreamStage.Closed;

        // What is too long for one message goes on in the next, which is none of the stream's; what may have arrived is not sent twice.
        return isStopped ? [] : isTaken || _mayHaveEnded ? [.. whole.Skip(1)] : whole;
    }

    /// <summary>Ends a stream whose reply never came, so that nothing goes on being written before the person's eyes.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_id is null || _stage is not StreamStage.Open)
        {
            return;
        }

        using var limit = new CancellationTokenSource(PieceLimit, clock);
        try
        {
            await TryEndAsync(new OutgoingActivity { Type = ActivityTypes.Message, Text = $"{_shown}\n\n{ChannelTexts.Interrupted}".Trim(), Locale = "vi-VN" }, limit.Token);
        }
        catch (Exception exception) when (exception is SendFailedException or OperationCanceledException)
        {
            // Teams ends it by itself a little later; what went wrong with the reply is told by whoever ran the turn.
            _stage = StreamStage.Closed;
        }
    }

    private bool IsLate(DateTimeOffset now) => _id is not null && now - _begun > Longest;

    private async Task SendPieceAsync(string text, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(PieceLimit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var pause = Pause;

        // Counted before it is known whether it arrives: a number may be left out, never used twice.
        _sequence++;
        try
        {
            var id = await sender.SendAsync(inbound, Piece(text), either.Token);
            _id ??= id;
            _shown = text;
        }
        catch (SendFailedException failure)
        {
            pause = failure.RetryAfter > Pause ? failure.RetryAfter.Value : Pause;
            _sequence -= failure.MayHaveArrived ? 0 : 1;
            _stage = StageAfter(failure);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The next piece has these words too.
        }

        _next = clock.GetUtcNow() + pause;
        _stage = _id is null ? StreamStage.Closed : _stage;
    }

    /// <summary>Ends the stream with the whole; false when the channel would not have it so.</summary>
    private async Task<bool> TryEndAsync(OutgoingActivity whole, CancellationToken cancellationToken)
    {
        if (_stage is not StreamStage.Open || IsLate(clock.GetUtcNow()))
        {
            return false;
        }

        var entities = whole.Entities?.DeepClone().AsArray() ?? [];
        entities.Add(Info("final", sequence: null));
        try
        {
            await sender.SendAsync(inbound, whole with { Entities = entities }, cancellationToken);
            _stage = StreamStage.Closed;
            return true;
        }
        catch (SendFailedException failure) when (failure.MayHaveArrived || failure.Status is HttpStatusCode.Forbidden)
        {
            // What may have arrived is exchanged for itself.
            _mayHaveEnded = failure.MayHaveArrived;
            _stage = StageAfter(failure) is StreamStage.Stopped ? StreamStage.Stopped : StreamStage.Closed;
            return false;
        }
    }

    /// <summary>A stream that is over still takes the whole in its place, as an ordinary message; false when it certainly did not.</summary>
    private async Task<bool> TryExchangeAsync(string id, OutgoingActivity whole, CancellationToken cancellationToken)
    {
        try
        {
            return await sender.TryUpdateAsync(inbound, id, whole, cancellationToken);
        }
        catch (SendFailedException failure) when (!failure.MayHaveArrived)
        {
            return false;
        }
    }

    /// <summary>Only the words tell what a refusal means: the person wants no more, or the channel does not.</summary>
    private StreamStage StageAfter(SendFailedException failure) =>
        failure.Status is not HttpStatusCode.Forbidden ? _stage
        : failure.Explanation?.Contains("by user", StringComparison.OrdinalIgnoreCase) is true ? StreamStage.Stopped
        : StreamStage.Closed;

    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        if (_next - clock.GetUtcNow() is var left && left > TimeSpan.Zero)
        {
            await Task.Delay(left < LongestPause ? left : LongestPause, clock, cancellationToken);
        }
    }

    private OutgoingActivity Piece(string text) => new()
    {
        Type = ActivityTypes.Typing,
        Text = text.Length == 0 ? ChannelTexts.Working : text,
        TextFormat = "markdown",
        Entities = new JsonArray(Info(text.Length == 0 ? "informative" : "streaming", _sequence)),
    };

    private JsonObject Info(string type, int? sequence)
    {
        var info = new JsonObject { ["type"] = "streaminfo", ["streamType"] = type };
        if (sequence is { } number)
        {
            info["streamSequence"] = number;
        }

        if (_id is { } id)
        {
            info["streamId"] = id;
        }

        return info;
    }
}
