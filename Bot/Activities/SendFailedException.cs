using System.Net;

namespace CchcBot.Bot.Activities;

/// <summary>A channel did not take an activity, or it is not known whether it did.</summary>
internal sealed class SendFailedException : Exception
{
    /// <summary>Creates the exception from the channel's answer; no status when there was none.</summary>
    public SendFailedException(string message, HttpStatusCode? status, Exception? innerException)
        : base(message, innerException) => Status = status;

    /// <summary>The channel's HTTP status, when it gave one.</summary>
    public HttpStatusCode? Status { get; }

    /// <summary>The channel's own word for why, such as <c>BotNotInConversationRoster</c>; null when it gave none.</summary>
    public string? Code { get; init; }

    /// <summary>The channel's own sentence for why, which may be all that tells one refusal from another; null when it gave none.</summary>
    public string? Explanation { get; init; }

    /// <summary>How long the channel asks to wait; null when it does not.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the activity may have arrived all the same, so that sending it again may repeat it.</summary>
    public bool MayHaveArrived { get; init; }

    /// <summary>Whether it was this activity that the channel would not have, so that another one may well arrive.</summary>
    public bool IsAboutTheActivity => Status is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge;
}
