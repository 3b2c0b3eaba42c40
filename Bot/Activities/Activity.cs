using System.Text.Json;
using System.Text.Json.Serialization;

namespace CchcBot.Bot.Activities;

/// <summary>
/// An activity as a channel sent it (Bot Framework Activity schema). Members that are not named here are kept in
/// <see cref="Extensions"/> and go out again unchanged.
/// </summary>
public sealed record Activity
{
    /// <summary><c>message</c>, <c>conversationUpdate</c>, <c>invoke</c> …; an unknown type is ignored, not refused.</summary>
    public required string Type { get; init; }

    /// <summary>The identity within the conversation.</summary>
    public string? Id { get; init; }

    /// <summary>The channel: <c>msteams</c>, <c>emulator</c>, <c>webchat</c>, <c>directline</c>.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Where answers are sent.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>When the channel sent it, in UTC.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The sender.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>The bot.</summary>
    public ChannelAccount? Recipient { get; init; }

    /// <summary>The conversation.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>The text of a message.</summary>
    public string? Text { get; init; }

    /// <summary>The sender's language, such as <c>vi-VN</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>The name of an invoke or event.</summary>
    public string? Name { get; init; }

    /// <summary>The payload of an invoke, an event or a card's submit.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The activity that this one answers.</summary>
    public string? ReplyToId { get; init; }

    /// <summary><c>expectReplies</c> asks for the answers in the HTTP response.</summary>
    public string? DeliveryMode { get; init; }

    /// <summary>What only this channel knows.</summary>
    public JsonElement? ChannelData { get; init; }

    /// <summary>Mentions and other metadata.</summary>
    public IReadOnlyList<JsonElement>? Entities { get; init; }

    /// <summary>Files and cards.</summary>
    public IReadOnlyList<JsonElement>? Attachments { get; init; }

    /// <summary>Who joined, in a <c>conversationUpdate</c>.</summary>
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    /// <summary>Who left, in a <c>conversationUpdate</c>.</summary>
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    /// <summary>What became of the app, in an <c>installationUpdate</c>: <c>add</c>, <c>remove</c>, each with <c>-upgrade</c>.</summary>
    public string? Action { get; init; }

    /// <summary>Members of the JSON object that are not named above.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Extensions { get; init; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
}
