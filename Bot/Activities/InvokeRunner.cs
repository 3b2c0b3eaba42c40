using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Activities;

/// <summary>
/// Answers what is answered in the HTTP response: invokes, and messages that expect their replies there. A
/// repetition gets the answer of the first.
/// </summary>
internal sealed partial class InvokeRunner(
    IActivityHandler handler, ActivityQueue queue, TimeProvider time, IOptions<TurnOptions> options, ILogger<InvokeRunner> logger)
{
    private static readonly InvokeResponse Busy = new(StatusCodes.Status503ServiceUnavailable, Body: null);

    private readonly ResponseMemory _responses = new(time);

    /// <summary>Answers an invoke at once, whatever the conversation's turns are doing.</summary>
    public Task<InvokeResponse> InvokeAsync(Activity activity) => RememberAsync(activity, () => HandleAsync(activity));

    /// <summary>Answers a message with its replies, in the conversation's order.</summary>
    public Task<InvokeResponse> ReplyAsync(Activity activity) => RememberAsync(activity, () => CollectAsync(activity));

    private Task<InvokeResponse> RememberAsync(Activity activity, Func<Task<InvokeResponse>> respond) =>
        activity.Id is null ? respond() : _responses.GetOrAddAsync(ConversationKey.Of(activity).Of(activity.Id), respond);

    // Neither looks at the request's own token: what a press begins is finished, though the channel has hung up.
    private async Task<InvokeResponse> HandleAsync(Activity activity)
    {
        try
        {
            using var limit = new CancellationTokenSource(options.Value.InvokeLimit, time);
            return await handler.HandleInvokeAsync(activity, limit.Token);
        }
        catch (Exception exception)
        {
            LogFault(logger, exception.GetType().Name, activity.ChannelId, activity.Id, exception.StackTrace);
            return Fault(activity);
        }
    }

    private async Task<InvokeResponse> CollectAsync(Activity activity)
    {
        var replies = await queue.AnswerAsync(activity, CancellationToken.None);
        if (replies is null)
        {
            return Busy;
        }

        var addressed = replies.Select(reply => (JsonNode)ActivityJson.Address(activity, reply)).ToArray();
        return new InvokeResponse(StatusCodes.Status200OK, new JsonObject { ["activities"] = new JsonArray(addressed) });
    }

    /// <summary>A card's action carries its fault inside a 200, or the client shows words of its own.</summary>
    private InvokeResponse Fault(Activity activity) => activity.Name == "adaptiveCard/action"
        ? new InvokeResponse(StatusCodes.Status200OK, new JsonObject
        {
            ["statusCode"] = StatusCodes.Status500InternalServerError,
            ["type"] = "application/vnd.microsoft.error",
            ["value"] = new JsonObject { ["code"] = "InternalServerError", ["message"] = options.Value.FaultText },
        })
        : new InvokeResponse(StatusCodes.Status500InternalServerError, Body: null);

    // Without the exception's message, which may quote what was asked.
    [LoggerMessage(LogLevel.Error, "The invoke {ActivityId} of {Channel} failed: {Fault}. {Trace}")]
    private static partial void LogFault(ILogger logger, string fault, string? channel, string? activityId, string? trace);
}
