using System.Globalization;
using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>Refusals as Direct Line words them: <c>{"error":{"code":"…","message":"…"}}</c>.</summary>
internal static class DirectLineError
{
    /// <summary>No token: 401.</summary>
    public static IResult TokenMissing() => Refuse(StatusCodes.Status401Unauthorized, "MissingToken", DirectLineTexts.TokenMissing);

    /// <summary>A token that opens nothing: 403, at which clients ask for a new one.</summary>
    public static IResult TokenExpired() => Refuse(StatusCodes.Status403Forbidden, "TokenExpired", DirectLineTexts.TokenExpired);

    /// <summary>A conversation that is over: 404, at which clients begin anew.</summary>
    public static IResult ConversationOver() => Refuse(StatusCodes.Status404NotFound, "ConversationNotFound", DirectLineTexts.ConversationOver);

    /// <summary>Too much at once: 429 and when to try again.</summary>
    public static IResult TooMany(HttpResponse response, TimeSpan delay)
    {
        response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(delay.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Refuse(StatusCodes.Status429TooManyRequests, "TooManyRequests", DirectLineTexts.TooMany);
    }

    /// <summary>Any other refusal.</summary>
    public static IResult Refuse(int status, string code, string message) =>
        Results.Json(new { error = new { code, message } }, ActivityJson.Options, statusCode: status);
}
