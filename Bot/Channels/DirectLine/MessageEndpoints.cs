using System.Diagnostics;
using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>Takes what visitors say, with and without files, and lets clients that have no stream read.</summary>
internal sealed class MessageEndpoints(DirectLineConversations conversations, DirectLineInbox inbox, UploadReader uploads)
{
    private static readonly TimeSpan BusyDelay = TimeSpan.FromSeconds(2);

    /// <summary>What comes after a mark.</summary>
    public IResult Read(HttpContext context)
    {
        if (conversations.Find(VisitorFilter.Of(context).ConversationId) is not { } conversation)
        {
            return DirectLineError.ConversationOver();
        }

        return Watermark.Parse(context.Request) is { } watermark
            ? Results.Bytes(conversation.Stream.ReadAfter(watermark).ToJson(), "application/json; charset=utf-8")
            : DirectLineError.Refuse(StatusCodes.Status400BadRequest, "BadWatermark", DirectLineTexts.WatermarkInvalid);
    }

    /// <summary>Takes one activity. Its attachments do not count: files come as an upload, and no address of a client's is called.</summary>
    public Task<IResult> PostAsync(HttpContext context) => TakeAsync(context, async request =>
        await ActivityReader.ReadAsync(request, context.RequestAborted) is var body && body is RequestBody.Read read
            ? read with { Activity = read.Activity with { Attachments = null } }
            : body);

    /// <summary>Takes one activity together with its files.</summary>
    public Task<IResult> UploadAsync(HttpContext context) =>
        TakeAsync(context, request => uploads.ReadAsync(request, context.RequestAborted));

    private async Task<IResult> TakeAsync(HttpContext context, Func<HttpRequest, Task<RequestBody>> read)
    {
        if (conversations.Find(VisitorFilter.Of(context).ConversationId) is not { } conversation)
        {
            return DirectLineError.ConversationOver();
        }

        if (conversation.Messages.FindDelay() is { } delay)
        {
            return DirectLineError.TooMany(context.Response, delay);
        }

        return await read(context.Request) switch
        {
            RequestBody.Read body => inbox.TryTake(conversation, body.Activity) is { } id
                ? Results.Json(new { id }, ActivityJson.Options)
                : DirectLineError.TooMany(context.Response, BusyDelay),
            RequestBody.Refused refusal => DirectLineError.Refuse(refusal.Status, "BadArgument", refusal.Reason),
            _ => throw new UnreachableException(),
        };
    }
}
