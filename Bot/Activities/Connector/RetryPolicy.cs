using System.Net;

namespace CchcBot.Bot.Activities.Connector;

/// <summary>
/// When a call is made again. A message that may have arrived is never sent twice: the connector has no means to tell
/// a repetition, and a person cannot unread it.
/// </summary>
internal static class RetryPolicy
{
    private const int MaxAttempts = 4;

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How long to wait before the next attempt; null to give up. <paramref name="jitter"/> is between 0 and 1, so
    /// that many bots do not come back at once.
    /// </summary>
    public static TimeSpan? FindPause(ConnectorCall call, ConnectorAnswer answer, int attempt, double jitter)
    {
        if (call.IsFleeting || attempt >= MaxAttempts || !MayRepeat(call, answer))
        {
            return null;
        }

        var backoff = TimeSpan.FromSeconds(Math.Pow(2, attempt - 1) * (0.5 + jitter));
        var pause = answer.RetryAfter ?? backoff;
        return pause <= LongestPause ? pause : null;
    }

    private static bool MayRepeat(ConnectorCall call, ConnectorAnswer answer) => answer.Status switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed => true,
        HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => call.IsRepeatable,
        null => !answer.HasLeft || call.IsRepeatable,
        _ => false,
    };
}
