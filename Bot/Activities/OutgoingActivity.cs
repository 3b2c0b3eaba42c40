using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CchcBot.Bot.Activities;

/// <summary>
/// An activity as the bot sends it: only what a bot may set. Addresses are added from the activity that it answers
/// when it is sent. Null members are left out.
/// </summary>
public sealed record OutgoingActivity
{
    /// <summary><c>message</c>, <c>typing</c> …</summary>
    public required string Type { get; init; }

    /// <summary>The text of a message.</summary>
    public string? Text { get; init; }

    /// <summary>What a notification shows of a message that is a card alone.</summary>
    public string? Summary { get; init; }

    /// <summary><c>plain</c> or <c>markdown</c>.</summary>
    public string? TextFormat { get; init; }

    /// <summary>The language of the text.</summary>
    public string? Locale { get; init; }

    /// <summary>Whether the person is expected to answer: <c>expectingInput</c>, <c>acceptingInput</c>.</summary>
    public string? InputHint { get; init; }

    /// <summary>Cards and files.</summary>
    public JsonArray? Attachments { get; init; }

    /// <summary>Citations, mentions.</summary>
    public JsonArray? Entities { get; init; }

    /// <summary>Buttons that go away after use.</summary>
    public JsonObject? SuggestedActions { get; init; }

    /// <summary>What only this channel knows.</summary>
    public JsonObject? ChannelData { get; init; }

    /// <summary>
    /// What takes this activity's place once it is sent, each whole, the last one to stay; null when this is all. Where
    /// the channel exchanges nothing, the last one is sent after it.
    /// </summary>
    [JsonIgnore]
    public IAsyncEnumerable<OutgoingActivity>? Revisions { get; init; }
}
