using System.Diagnostics;
using System.Text;
using CchcBot.Bot.Activities.Authentication;
using Microsoft.Net.Http.Headers;

namespace CchcBot.Bot.Activities;

/// <summary>
/// The door for channels: who is it, what is it, may it; then it is queued and answered 200, or answered here
/// where the channel waits for the answer.
/// </summary>
internal sealed partial class ActivityEndpoint(
    Authenticator authenticator, TenantFilter tenants, ActivityQueue queue, InvokeRunner invokes, ILogger<ActivityEndpoint> logger)
{
    private const string RetryAfterSeconds = "2";

    /// <summary>Answers one request.</summary>
    public async Task<IResult> HandleAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            return Results.StatusCode(StatusCodes.Status405MethodNotAllowed);
        }

        var caller = await authenticator.FindCallerAsync(context, context.RequestAborted);
        if (caller is null)
        {
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }

        return await ActivityReader.ReadAsync(context.Request, context.RequestAborted) switch
        {
            RequestBody.Read body => await TakeAsync(caller, body.Activity, context.Response),
            RequestBody.Refused refusal => Refuse(refusal.Status, refusal.Reason, context.Response),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<IResult> TakeAsync(Caller caller, Activity activity, HttpResponse response)
    {
        if (FindMissing(activity) is { } missing)
        {
            return Refuse(StatusCodes.Status400BadRequest, $"The activity has no {missing}.", response);
        }

        if (!caller.MaySend(activity))
        {
            LogNotTheirs(logger, activity.ChannelId, activity.Id);
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }

        if (!tenants.Allows(activity))
        {
            LogForeignTenant(logger, activity.ChannelId, activity.Id, activity.Conversation?.TenantId);
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        return ActivityTypes.IsHandled(activity.Type) ? await DispatchAsync(activity, response) : Results.Ok();
    }

    private async Task<IResult> DispatchAsync(Activity activity, HttpResponse response)
    {
        if (activity.Type == ActivityTypes.Invoke)
        {
            return Respond(await invokes.InvokeAsync(activity), response);
        }

        if (activity.DeliveryMode == "expectReplies")
        {
            return Respond(await invokes.ReplyAsync(activity), response);
        }

        return queue.TryEnqueue(activity) ? Results.Ok() : Respond(new(StatusCodes.Status503ServiceUnavailable, null), response);
    }

    private static string? FindMissing(Activity activity) => activity switch
    {
        { ChannelId: null or "" } => "channelId",
        { Conversation.Id: null or "" } or { Conversation: null } => "conversation.id",
        _ when !IsWebAddress(activity.ServiceUrl) => "serviceUrl that is a web address",
        _ => null,
    };

    private static bool IsWebAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";

    private static IResult Refuse(int status, string reason, HttpResponse response)
    {
        if (status == StatusCodes.Status413PayloadTooLarge)
        {
            // The rest of the body is not read, so nothing else can follow on this connection.
            response.Headers.Connection = "close";
        }

        return Results.Text(reason, "text/plain", Encoding.UTF8, status);
    }

    private static IResult Respond(InvokeResponse answer, HttpResponse response)
    {
        if (answer.Status == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers[HeaderNames.RetryAfter] = RetryAfterSeconds;
        }

        return answer.Body is null
            ? Results.StatusCode(answer.Status)
            : Results.Json(answer.Body, ActivityJson.Options, statusCode: answer.Status);
    }

    [LoggerMessage(LogLevel.Warning, "Activity {ActivityId} of {Channel} is not what its token stands for; refused.")]
    private static partial void LogNotTheirs(ILogger logger, string? channel, string? activityId);

    [LoggerMessage(LogLevel.Warning, "Activity {ActivityId} of {Channel} is of a tenant that is not allowed ({Tenant}); refused.")]
    private static partial void LogForeignTenant(ILogger logger, string? channel, string? activityId, string? tenant);
}
