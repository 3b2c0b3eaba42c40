using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels;

/// <summary>Makes an activity of a reply, within the limits of the channels.</summary>
internal static class ReplyRendering
{
    private const string Teams = "msteams";
    private const int LongestSummary = 500;

    /// <summary>
    /// The reply as messages: the text, cut where it is too long for one; with the last part the suggested questions and
    /// what the card has beyond the text. What is revised later, or renews itself for whoever looks, is in Teams its card
    /// alone, which can be exchanged, as a message with both cannot.
    /// </summary>
    public static IReadOnlyList<OutgoingActivity> Messages(Reply reply, Activity inbound)
    {
        if (reply.Card is { } card && (reply.Revisions is not null || card["refresh"] is not null) && inbound.ChannelId == Teams)
        {
            return [CardAlone(reply, inbound)];
        }

        var parts = TextParts.Split(reply.Text);
        return [.. parts.Select((part, i) => Message(reply, part, inbound, isLast: i == parts.Count - 1))];
    }

    private static OutgoingActivity Message(Reply reply, string text, Activity inbound, bool isLast)
    {
        var message = new OutgoingActivity
        {
            Type = ActivityTypes.Message,
            Text = text,
            TextFormat = "markdown",
            Locale = LocaleOf(reply),
            InputHint = "acceptingInput",
            Entities = CitationEntities.Of(reply, text),
        };
        return !isLast ? message : message with
        {
            Attachments = reply.Card is { } card && CardBesideText.Of(RatingButtons.On(reply, card, inbound), reply.Text) is { } rest
                ? [AdaptiveCard.Attachment(CardFor(inbound, rest))]
                : null,
            ChannelData = RatingButtons.ChannelData(reply, inbound),
            SuggestedActions = reply.Suggestions.Count == 0 || MessageReading.IsGroup(inbound) ? null : Suggestions(reply),
            Revisions = reply.Revisions is { } revisions ? RevisionsAsync(revisions, inbound) : null,
        };
    }

    private static OutgoingActivity CardAlone(Reply reply, Activity inbound) => new()
    {
        Type = ActivityTypes.Message,
        Summary = Shorten(reply.Text, LongestSummary),
        Locale = LocaleOf(reply),
        Attachments = [AdaptiveCard.Attachment(CardFor(inbound, reply.Card!))],
        Revisions = reply.Revisions is { } revisions ? RevisionsAsync(revisions, inbound) : null,
    };

    private static async IAsyncEnumerable<OutgoingActivity> RevisionsAsync(
        IAsyncEnumerable<Reply> replies, Activity inbound, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var reply in replies.WithCancellation(cancellationToken))
        {
            yield return inbound.ChannelId == Teams && reply.Card is not null
                ? CardAlone(reply, inbound)
                : Message(reply, TextParts.Split(reply.Text)[0], inbound, isLast: true);
        }
    }

    private static string LocaleOf(Reply reply) => reply.Language == "en" ? "en-US" : "vi-VN";

    /// <summary>The card in the form that the channel's clients can press.</summary>
    public static JsonObject CardFor(Activity inbound, JsonObject card) => CardSize.Fit(inbound.ChannelId == Teams ? card : AdaptiveCard.WithFallbacks(card));

    /// <summary>The answer to a pressed button: the card that takes its place, or a text.</summary>
    public static InvokeResponse CardAnswer(Reply reply) => new(StatusCodes.Status200OK, reply.Card is null
        ? Inner(StatusCodes.Status200OK, "application/vnd.microsoft.activity.message", JsonValue.Create(reply.Text))
        : Inner(StatusCodes.Status200OK, AdaptiveCard.ContentType, reply.Card.DeepClone()));

    /// <summary>A refusal of a pressed button: HTTP 200 with the status inside, as Universal Actions ask.</summary>
    public static InvokeResponse CardError(string code, string message) => new(StatusCodes.Status200OK, Inner(
        StatusCodes.Status400BadRequest, "application/vnd.microsoft.error", new JsonObject { ["code"] = code, ["message"] = message }));

    private static JsonObject Inner(int status, string type, JsonNode? value) => new() { ["statusCode"] = status, ["type"] = type, ["value"] = value };

    private static JsonObject Suggestions(Reply reply) => new()
    {
        ["actions"] = new JsonArray([.. reply.Suggestions.Take(5).Select(question => new JsonObject
        {
            ["type"] = "imBack", ["title"] = question, ["value"] = question,
        })]),
    };

    private static string Shorten(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
