using System.Net;
using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>Puts the bot's answers on the stream of the conversation that they belong to.</summary>
internal sealed class DirectLineSender(DirectLineConversations conversations) : IActivitySender
{
    /// <summary>The channel that the bot sees; its chat page is Web Chat.</summary>
    public const string ChannelId = "webchat";

    /// <summary>
    /// Marks what came in here. No web address, so that nobody outside can send it: the public channel of the same
    /// name is another one.
    /// </summary>
    public const string ServiceUrl = "urn:cchcbot:directline";

    /// <inheritdoc />
    public bool Serves(Activity inbound) => inbound.ServiceUrl == ServiceUrl;

    /// <inheritdoc />
    public Task<string?> SendAsync(Activity inbound, OutgoingActivity activity, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var conversation = conversations.Find(inbound.Conversation?.Id ?? "")
            ?? throw new SendFailedException("The conversation is over.", HttpStatusCode.NotFound, innerException: null);
        var id = Guid.NewGuid().ToString("N");
        var json = ActivityJson.Address(inbound, activity);
        json.Remove("serviceUrl");
        conversation.Stream.TryAppend(id, json, () => true);
        return Task.FromResult<string?>(id);
    }

    /// <inheritdoc />
    public Task<bool> TryUpdateAsync(Activity inbound, string activityId, OutgoingActivity activity, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var json = ActivityJson.Address(inbound, activity);
        json.Remove("serviceUrl");
        return Task.FromResult(conversations.Find(inbound.Conversation?.Id ?? "") is { } conversation && conversation.Stream.TryReplace(activityId, json));
    }
}
