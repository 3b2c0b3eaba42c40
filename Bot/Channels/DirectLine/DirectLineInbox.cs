using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>
/// Puts what a visitor says before the bot and back on the visitor's stream. Who speaks, where and to whom is written
/// by this server over whatever the client claims.
/// </summary>
internal sealed class DirectLineInbox(ActivityQueue queue, TimeProvider time)
{
    private static readonly ChannelAccount Bot = new() { Id = "cchcbot", Name = DirectLineTexts.BotName, Role = "bot" };

    /// <summary>Tells the bot that somebody has come, at which it may greet; false when too many wait already.</summary>
    public bool TryAnnounce(DirectLineConversation conversation)
    {
        var arrival = Address(new Activity { Type = "conversationUpdate" }, conversation, Guid.NewGuid().ToString("N"));
        return queue.TryEnqueue(arrival with { MembersAdded = [arrival.From!, Bot] });
    }

    /// <summary>Takes what the visitor says and returns its identity; null when too many wait already.</summary>
    public string? TryTake(DirectLineConversation conversation, Activity said)
    {
        var id = IdOf(conversation, said);
        var activity = Address(said, conversation, id);
        var echo = JsonSerializer.SerializeToNode(activity, ActivityJson.Options)!.AsObject();
        echo.Remove("serviceUrl");
        return conversation.Stream.TryAppend(id, echo, () => !IsForBot(said) || queue.TryEnqueue(activity)) ? id : null;
    }

    /// <summary>Other types are accepted and ignored, as the schema demands; arrivals are announced by this server alone.</summary>
    private static bool IsForBot(Activity said) => said.Type is ActivityTypes.Message or "event";

    private Activity Address(Activity said, DirectLineConversation conversation, string id) => said with
    {
        Id = id,
        ChannelId = DirectLineSender.ChannelId,
        ServiceUrl = DirectLineSender.ServiceUrl,
        Timestamp = time.GetUtcNow(),
        From = new ChannelAccount { Id = conversation.Visitor.UserId, Role = "user" },
        Recipient = Bot,
        Conversation = new ConversationAccount { Id = conversation.Visitor.ConversationId },
        MembersAdded = null,
        DeliveryMode = null,
    };

    /// <summary>
    /// A client that does not know whether it was heard says the same again under the same identity of its own, so
    /// ours follows from that.
    /// </summary>
    private static string IdOf(DirectLineConversation conversation, Activity said) =>
        FindClientId(said.ChannelData) is { } clientId
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{conversation.Visitor.ConversationId}\0{clientId}")).AsSpan(0, 16))
            : Guid.NewGuid().ToString("N");

    private static string? FindClientId(JsonElement? channelData) =>
        channelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("clientActivityID", out var id)
        && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;
}
