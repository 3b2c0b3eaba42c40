namespace CchcBot.Bot.Activities;

/// <summary>What the product does with an activity that was authenticated and is not a repetition.</summary>
public interface IActivityHandler
{
    /// <summary>Handles anything but an invoke; what it returns is sent in order.</summary>
    Task<IReadOnlyList<OutgoingActivity>> HandleAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Answers an invoke.</summary>
    Task<InvokeResponse> HandleInvokeAsync(Activity activity, CancellationToken cancellationToken);
}
