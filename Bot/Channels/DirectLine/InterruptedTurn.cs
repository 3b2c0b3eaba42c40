using System.Text.Json;
using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>What a restart leaves open: the last thing said, when the process ended before it was answered.</summary>
internal static class InterruptedTurn
{
    /// <summary>The words to the visitor about it; null when everything was answered.</summary>
    public static JsonObject? Find(Visitor visitor, IReadOnlyList<StreamEntry> entries)
    {
        var activities = entries.Select(entry => JsonSerializer.Deserialize<Activity>(entry.Json.Span, ActivityJson.Options)!).ToList();
        return activities.FindLast(activity => activity is { Type: ActivityTypes.Message, From.Role: "user" }) is { } said
            && !activities.Exists(activity => activity.ReplyToId == said.Id)
                ? Notice(visitor, said)
                : null;
    }

    private static JsonObject Notice(Visitor visitor, Activity said) => new()
    {
        ["type"] = ActivityTypes.Message,
        ["channelId"] = DirectLineSender.ChannelId,
        ["from"] = new JsonObject { ["id"] = said.Recipient?.Id, ["name"] = DirectLineTexts.BotName, ["role"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = visitor.ConversationId },
        ["replyToId"] = said.Id,
        ["text"] = DirectLineTexts.Interrupted,
        ["locale"] = "vi-VN",
    };
}
