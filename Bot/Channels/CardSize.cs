using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Cards;

namespace CchcBot.Bot.Channels;

/// <summary>Keeps a card within what one message may hold; its text says everything anyway.</summary>
internal static class CardSize
{
    /// <summary>The largest card in bytes of UTF-16, by which Teams counts.</summary>
    public const int MaxBytes = 25 * 1024;

    /// <summary>The card, without its last parts where it is too large. Its buttons stay.</summary>
    public static JsonObject Fit(JsonObject card)
    {
        if (BytesOf(card) <= MaxBytes || card["body"] is not JsonArray)
        {
            return card;
        }

        var shortened = card.DeepClone().AsObject();
        var body = shortened["body"]!.AsArray();
        body.Add(AdaptiveCard.Subtle(ChannelTexts.CardShortened));
        while (BytesOf(shortened) > MaxBytes && body.Count > 2)
        {
            body.RemoveAt(body.Count - 2);
        }

        return shortened;
    }

    /// <summary>The size of a card as it goes over the wire, in UTF-16.</summary>
    public static int BytesOf(JsonObject card) => card.ToJsonString(ActivityJson.Options).Length * 2;
}
