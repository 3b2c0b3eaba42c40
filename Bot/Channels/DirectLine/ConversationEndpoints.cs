using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>Starts conversations and lets clients come back to them.</summary>
internal sealed partial class ConversationEndpoints(
    DirectLineConversations conversations, ConversationOpener opener, DirectLineInbox inbox, ILogger<ConversationEndpoints> logger)
{
    /// <summary>201 and the bot is told, or 200 when it had begun before.</summary>
    public IResult Start(HttpContext context)
    {
        var (conversation, isNew) = conversations.GetOrStart(VisitorFilter.Of(context));
        if (isNew && !inbox.TryAnnounce(conversation))
        {
            // The greeting is a courtesy: without it the visitor can still ask.
            LogNotAnnounced(logger, conversation.Visitor.ConversationId);
        }

        return Results.Json(
            opener.Open(conversation, watermark: 0, context.Request),
            ActivityJson.Options,
            statusCode: isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    /// <summary>A new token and stream for a client that lost its own.</summary>
    public IResult Resume(HttpContext context)
    {
        if (conversations.Find(VisitorFilter.Of(context).ConversationId) is not { } conversation)
        {
            return DirectLineError.ConversationOver();
        }

        return Watermark.Parse(context.Request) is { } watermark
            ? Results.Json(opener.Open(conversation, watermark, context.Request), ActivityJson.Options)
            : DirectLineError.Refuse(StatusCodes.Status400BadRequest, "BadWatermark", DirectLineTexts.WatermarkInvalid);
    }

    /// <summary>The session of a sign-in card, which is the conversation: nothing else ties a person to a browser here.</summary>
    public static IResult GetSessionId(HttpContext context) =>
        Results.Json(new { sessionId = VisitorFilter.Of(context).ConversationId }, ActivityJson.Options);

    [LoggerMessage(LogLevel.Warning, "The bot was not told of conversation {ConversationId}: too many wait.")]
    private static partial void LogNotAnnounced(ILogger logger, string conversationId);
}
