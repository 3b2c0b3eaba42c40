using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels;

/// <summary>Makes an activity of a reply, within the limits of the channels.</summary>
internal static class ReplyRendering
{
    private const int MostCitations = 20;
    private const int LongestName = 80;
    private const int LongestAbstract = 160;

    /// <summary>The reply as a message: text, card, citation entities, suggested questions.</summary>
    public static OutgoingActivity Message(Reply reply, Activity inbound) => new()
    {
        Type = "message",
        Text = reply.Text,
        TextFormat = "markdown",
        Locale = reply.Language == "en" ? "en-US" : "vi-VN",
        InputHint = "acceptingInput",
        Attachments = reply.Card is null ? null : new JsonArray(AdaptiveCard.Attachment(CardFor(inbound, reply.Card))),
        Entities = reply.Citations.Count == 0 && !reply.IsPhrasedByModel ? null : new JsonArray(Citations(reply)),
        SuggestedActions = reply.Suggestions.Count == 0 || inbound.Conversation?.ConversationType is "groupChat" or "channel" ? null : Suggestions(reply),
        Revisions = reply.Revisions is { } revisions ? MessagesAsync(revisions, inbound) : null,
    };

    private static async IAsyncEnumerable<OutgoingActivity> MessagesAsync(
        IAsyncEnumerable<Reply> replies, Activity inbound, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var reply in replies.WithCancellation(cancellationToken))
        {
            yield return Message(reply, inbound);
        }
    }

    private static JsonObject CardFor(Activity inbound, JsonObject card) => inbound.ChannelId == "msteams" ? card : AdaptiveCard.WithFallbacks(card);

    /// <summary>The answer to a pressed button: the card that takes its place, or a text.</summary>
    public static InvokeResponse CardAnswer(Reply reply) => new(StatusCodes.Status200OK, reply.Card is null
        ? Inner(StatusCodes.Status200OK, "application/vnd.microsoft.activity.message", JsonValue.Create(reply.Text))
        : Inner(StatusCodes.Status200OK, AdaptiveCard.ContentType, reply.Card.DeepClone()));

    /// <summary>A refusal of a pressed button: HTTP 200 with the status inside, as Universal Actions ask.</summary>
    public static InvokeResponse CardError(string code, string message) => new(StatusCodes.Status200OK, Inner(
        StatusCodes.Status400BadRequest, "application/vnd.microsoft.error", new JsonObject { ["code"] = code, ["message"] = message }));

    private static JsonObject Inner(int status, string type, JsonNode? value) => new() { ["statusCode"] = status, ["type"] = type, ["value"] = value };

    private static JsonObject Citations(Reply reply) => new()
    {
        ["type"] = "https://schema.org/Message",
        ["@type"] = "Message",
        ["@context"] = "https://schema.org",
        ["@id"] = "",
        ["additionalType"] = new JsonArray(reply.IsPhrasedByModel ? ["AIGeneratedContent"] : []),
        ["citation"] = new JsonArray([.. reply.Citations.Take(MostCitations).Select((citation, i) => new JsonObject
        {
            ["@type"] = "Claim",
            ["position"] = i + 1,
            ["appearance"] = new JsonObject
            {
                ["@type"] = "DigitalDocument",
                ["name"] = Shorten(citation.Name, LongestName),
                ["abstract"] = Shorten(citation.Quote, LongestAbstract),
            },
        })]),
    };

    private static JsonObject Suggestions(Reply reply) => new()
    {
        ["actions"] = new JsonArray([.. reply.Suggestions.Take(5).Select(question => new JsonObject
        {
            ["type"] = "imBack", ["title"] = question, ["value"] = question,
        })]),
    };

    private static string Shorten(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
