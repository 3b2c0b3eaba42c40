namespace CchcBot.Bot.Activities;

/// <summary>A way to bring an activity to a conversation: the connector over HTTP, or Direct Line in this process.</summary>
public interface IActivitySender
{
    /// <summary>Whether this sender serves the channel of <paramref name="inbound"/>.</summary>
    bool Serves(Activity inbound);

    /// <summary>Sends an answer to <paramref name="inbound"/> and returns the new activity's id, where there is one.</summary>
    Task<string?> SendAsync(Activity inbound, OutgoingActivity activity, CancellationToken cancellationToken);

    /// <summary>Puts an activity in place of one that was sent; false where the channel exchanges nothing.</summary>
    Task<bool> TryUpdateAsync(Activity inbound, string activityId, OutgoingActivity activity, CancellationToken cancellationToken) =>
        Task.FromResult(false);
}
