using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Channels;

/// <summary>
/// Between the Activity protocol and the channel-neutral turn: an activity becomes an incoming message, a reply becomes
/// outgoing activities.
/// </summary>
internal sealed class ActivityChannel(
    MessageReader reader, Turns turns, Arrivals arrivals, InvokeTable invokes, ReplySender replies) : IActivityHandler
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<OutgoingActivity>> HandleAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (arrivals.Take(activity) is { } welcome)
        {
            return await replies.RenderAsync(welcome, activity, cancellationToken);
        }

        return activity.Type == ActivityTypes.Message && reader.Read(activity) is { } message
            ? await replies.AnswerAsync(message, asked => turns.TakeAsync(asked, cancellationToken), activity, cancellationToken)
            : [];
    }

    /// <inheritdoc />
    public Task<InvokeResponse> HandleInvokeAsync(Activity activity, CancellationToken cancellationToken)
    {
        arrivals.Remember(activity);
        return invokes.HandleAsync(activity, cancellationToken);
    }
}
