using System.Collections.Concurrent;
using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Tests.Activities;

/// <summary>The product behind the protocol: echoes messages and knows no invoke, unless a test says otherwise.</summary>
internal sealed class FakeHandler : IActivityHandler
{
    public ConcurrentQueue<Activity> Handled { get; } = [];

    public Func<Activity, CancellationToken, Task<IReadOnlyList<OutgoingActivity>>> OnActivity { get; set; } =
        (activity, _) => Task.FromResult<IReadOnlyList<OutgoingActivity>>([Some.Reply($"echo {activity.Text}")]);

    public Func<Activity, CancellationToken, Task<InvokeResponse>> OnInvoke { get; set; } =
        (_, _) => Task.FromResult(new InvokeResponse(501, Body: null));

    public Task<IReadOnlyList<OutgoingActivity>> HandleAsync(Activity activity, CancellationToken cancellationToken)
    {
        Handled.Enqueue(activity);
        return OnActivity(activity, cancellationToken);
    }

    public Task<InvokeResponse> HandleInvokeAsync(Activity activity, CancellationToken cancellationToken)
    {
        Handled.Enqueue(activity);
        return OnInvoke(activity, cancellationToken);
    }
}
