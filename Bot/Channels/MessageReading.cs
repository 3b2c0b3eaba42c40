using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels;

/// <summary>Reads the channel-neutral message out of an activity.</summary>
internal static partial class MessageReading
{
    /// <summary>The verb of a button that stands for words: pressing it says what its data carries.</summary>
    private const string SayVerb = "say";

    /// <summary>A message, files or a card's submit; null when there is nothing to answer.</summary>
    public static IncomingMessage? Of(Activity activity, ChannelOptions options, DateTimeOffset now, IReadOnlyList<IncomingFile> files)
    {
        var press = activity.Value is { ValueKind: JsonValueKind.Object } value ? PressOf(value) : null;
        if (press is { Verb: SayVerb })
        {
            return Text(press.Data, "text") is { Length: > 0 } said ? Message(activity, options, now, said.Normalize().Trim(), null) : null;
        }

        var text = press is null ? WithoutMention(activity).Normalize().Trim() : "";
        return press is null && text.Length == 0 && files.Count == 0
            ? null
            : Message(activity, options, now, text, press) with { Files = files };
    }

    /// <summary>A Universal Action; null when its payload is not one of ours.</summary>
    public static IncomingMessage? OfCardAction(Activity activity, ChannelOptions options, DateTimeOffset now)
    {
        if (activity.Value is not { ValueKind: JsonValueKind.Object } value
            || !value.TryGetProperty("action", out var action) || action.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var verb = Text(action, "verb");
        var data = action.TryGetProperty("data", out var payload) ? payload : default;
        return verb is { Length: > 0 } ? Message(activity, options, now, "", new CardPress(verb, data)) : null;
    }

    private static IncomingMessage Message(Activity activity, ChannelOptions options, DateTimeOffset now, string text, CardPress? press) =>
        new(
            $"{activity.ChannelId}/{activity.Conversation?.Id}",
            new Sender(
                activity.ChannelId ?? "", activity.From?.Id ?? "", activity.From?.Name,
                activity.ChannelId == "msteams" ? activity.From?.AadObjectId : null, options.MayDeclareUnit),
            text,
            press,
            activity.Conversation?.ConversationType is "groupChat" or "channel",
            now);

    private static CardPress? PressOf(JsonElement value) => Text(value, "verb") is { Length: > 0 } verb ? new CardPress(verb, value) : null;

    /// <summary>The text without the mention of the bot; other people's mentions stay, as their names.</summary>
    private static string WithoutMention(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var entity in activity.Entities ?? [])
        {
            if (IsMentionOf(entity, activity.Recipient?.Id) && Text(entity, "text") is { Length: > 0 } words)
            {
                text = text.Replace(words, " ", StringComparison.Ordinal);
            }
        }

        return WebUtility.HtmlDecode(MentionTag().Replace(text, "${name}")).Replace('\u00A0', ' ');
    }

    private static bool IsMentionOf(JsonElement entity, string? id) =>
        id is not null && entity.ValueKind == JsonValueKind.Object && Text(entity, "type") == "mention"
        && entity.TryGetProperty("mentioned", out var mentioned) && mentioned.ValueKind == JsonValueKind.Object
        && Text(mentioned, "id") == id;

    private static string? Text(JsonElement element, string member) =>
        element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    [GeneratedRegex("<at[^>]*>(?<name>[^<]*)</at>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MentionTag();
}
