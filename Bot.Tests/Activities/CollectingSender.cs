using System.Collections.Concurrent;
using System.Threading.Channels;
using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Tests.Activities;

/// <summary>A channel that keeps what it is sent.</summary>
internal sealed class CollectingSender : IActivitySender
{
    private readonly Channel<(Activity Inbound, OutgoingActivity Outgoing)> _sent =
        Channel.CreateUnbounded<(Activity, OutgoingActivity)>();

    /// <summary>What a send does instead of arriving.</summary>
    public Func<OutgoingActivity, Task>? OnSend { get; set; }

    /// <summary>What a send waits for, until whoever sends gives up.</summary>
    public Func<CancellationToken, Task>? OnWait { get; set; }

    /// <summary>False to leave everything to the connector.</summary>
    public bool IsServing { get; set; } = true;

    public bool Serves(Activity inbound) => IsServing;

    public async Task<string?> SendAsync(Activity inbound, OutgoingActivity activity, CancellationToken cancellationToken)
    {
        if (OnSend is { } onSend)
        {
            await onSend(activity);
        }

        if (OnWait is { } onWait)
        {
            await onWait(cancellationToken);
        }

        _sent.Writer.TryWrite((inbound, activity));
        return "sent";
    }

    /// <summary>Whether it exchanges what it was sent.</summary>
    public bool IsExchanging { get; set; }

    /// <summary>What was put in place of something sent.</summary>
    public ConcurrentQueue<OutgoingActivity> Exchanged { get; } = [];

    public Task<bool> TryUpdateAsync(Activity inbound, string activityId, OutgoingActivity activity, CancellationToken cancellationToken)
    {
        activityId.ShouldBe("sent");
        Exchanged.Enqueue(activity);
        return Task.FromResult(IsExchanging);
    }

    /// <summary>The next thing that arrives.</summary>
    public async Task<OutgoingActivity> NextAsync() =>
        (await _sent.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(ObservedTime.Patience)).Outgoing;

    /// <summary>What has arrived and was not taken yet.</summary>
    public IReadOnlyList<OutgoingActivity> Rest()
    {
        var rest = new List<OutgoingActivity>();
        while (_sent.Reader.TryRead(out var sent))
        {
            rest.Add(sent.Outgoing);
        }

        return rest;
    }
}
