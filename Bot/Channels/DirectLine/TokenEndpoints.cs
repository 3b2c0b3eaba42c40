using CchcBot.Bot.Activities;
using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>Answers requests for tokens.</summary>
internal sealed class TokenEndpoints(
    VisitorRules rules, ConversationOpener opener, DirectLineConversations conversations, IOptions<DirectLineOptions> options, TimeProvider time)
{
    private readonly RateWindow _visitors = new(options.Value.MaxVisitorsPerMinute, time);

    /// <summary>A token for a new visitor, and a conversation and a user of this server's choosing in it.</summary>
    public IResult Generate(HttpContext context)
    {
        if (!rules.MayComeUnnamed(context))
        {
            return DirectLineError.Refuse(StatusCodes.Status403Forbidden, "SignInRequired", DirectLineTexts.SignInRequired);
        }

        return _visitors.FindDelay() is { } delay
            ? DirectLineError.TooMany(context.Response, delay)
            : Results.Json(opener.Open(Visitor.CreateAnonymous()), ActivityJson.Options);
    }

    /// <summary>A token that lasts longer for who holds one and has not left.</summary>
    public IResult Refresh(HttpContext context)
    {
        if (conversations.Find(VisitorFilter.Of(context).ConversationId) is not { } conversation)
        {
            return DirectLineError.ConversationOver();
        }

        conversation.ExtendOpening();
        return Results.Json(opener.Open(conversation.Visitor), ActivityJson.Options);
    }
}
