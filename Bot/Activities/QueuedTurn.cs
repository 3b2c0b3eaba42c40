namespace CchcBot.Bot.Activities;

/// <summary>A turn that waits for its place in its conversation.</summary>
/// <param name="Activity">What arrived.</param>
/// <param name="Replies">Who waits for the answers in place of the channel; null to send them.</param>
internal sealed record QueuedTurn(Activity Activity, TaskCompletionSource<IReadOnlyList<OutgoingActivity>>? Replies);
