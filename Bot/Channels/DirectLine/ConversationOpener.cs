using System.Globalization;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>Gives out tokens and the addresses of streams.</summary>
internal sealed class ConversationOpener(DirectLineTokens tokens)
{
    /// <summary>A token alone.</summary>
    public ConversationOpening Open(Visitor visitor) => new(
        visitor.ConversationId,
        tokens.Issue(visitor, TokenUse.Requests),
        (int)tokens.LifetimeOf(TokenUse.Requests).TotalSeconds,
        StreamUrl: null);

    /// <summary>A token and where the conversation's stream goes on after <paramref name="watermark"/>.</summary>
    public ConversationOpening Open(DirectLineConversation conversation, long watermark, HttpRequest request)
    {
        conversation.ExtendOpening();
        return Open(conversation.Visitor) with { StreamUrl = StreamUrlOf(conversation.Visitor, watermark, request) };
    }

    private string StreamUrlOf(Visitor visitor, long watermark, HttpRequest request)
    {
        var scheme = request.IsHttps ? "wss" : "ws";
        var mark = watermark.ToString(CultureInfo.InvariantCulture);
        return $"{scheme}://{request.Host}{request.PathBase}{DirectLineRegistration.Path}/conversations/{visitor.ConversationId}/stream"
            + $"?watermark={mark}&t={tokens.Issue(visitor, TokenUse.Stream)}";
    }
}
