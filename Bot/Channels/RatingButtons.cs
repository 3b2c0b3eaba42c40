using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels;

/// <summary>The thumbs under an answer: Teams has its own, which are asked for; elsewhere they are buttons of the card.</summary>
internal static class RatingButtons
{
    private const string Teams = "msteams";

    /// <summary>The reply's card, with the thumbs where the channel has none.</summary>
    public static JsonObject On(Reply reply, JsonObject card, Activity inbound)
    {
        if (reply.AnswerId is not { } id || inbound.ChannelId == Teams)
        {
            return card;
        }

        var rated = card.DeepClone().AsObject();
        var others = rated["actions"]?.AsArray().Select(action => action?.DeepClone()) ?? [];
        rated["actions"] = new JsonArray(
            [.. others, Button(ChannelTexts.Helpful, AnswerRatingPress.Like, id), Button(ChannelTexts.NotHelpful, AnswerRatingPress.Dislike, id)]);
        return rated;
    }

    /// <summary>What asks Teams for its thumbs; null where nothing is asked for.</summary>
    public static JsonObject? ChannelData(Reply reply, Activity inbound) => reply.AnswerId is null || inbound.ChannelId != Teams
        ? null
        : new JsonObject { ["feedbackLoop"] = new JsonObject { ["type"] = "default" } };

    private static JsonObject Button(string title, string reaction, string id) => AdaptiveCard.Execute(
        title, SharedVerbs.Feedback, new JsonObject { [AnswerRatingPress.ReactionMember] = reaction, [AnswerRatingPress.AnswerIdMember] = id });
}
