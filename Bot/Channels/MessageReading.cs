using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels;

/// <summary>Reads the channel-neutral message out of an activity.</summary>
internal static partial class MessageReading
{
    /// <summary>A message, files or a card's submit; null when there is nothing to answer.</summary>
    public static IncomingMessage? Of(Activity activity, ChannelOptions options, DateTimeOffset now, IReadOnlyList<IncomingFile> files)
    {
        var press = activity.Value is { ValueKind: JsonValueKind.Object } value ? PressOf(value) : null;
        if (press is { Verb: SharedVerbs.Say })
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

    /// <summary>A message of the activity's sender in its conversation.</summary>
    public static IncomingMessage Message(Activity activity, ChannelOptions options, DateTimeOffset now, string text, CardPress? press) =>
        new(
            ConversationOf(activity),
            new Sender(
                activity.ChannelId ?? "", activity.From?.Id ?? "", activity.From?.Name,
                activity.ChannelId == "msteams" ? activity.From?.AadObjectId : null, options.MayDeclareUnit)
            {
                LinkedOfficerId = options.FindLinkedOfficer(activity.ChannelId ?? "", activity.From?.Id ?? ""),
            },
            text,
            press,
            IsGroup(activity),
            now);

    /// <summary>Whether others read what is said in the activity's conversation.</summary>
    public static bool IsGroup(Activity activity) => activity.Conversation?.ConversationType is "groupChat" or "channel";

    /// <summary>Where others take part, each person has a state of their own: what one began, no other confirms or is asked about.</summary>
    private static string ConversationOf(Activity activity) => IsGroup(activity)
        ? $"{activity.ChannelId}/{activity.Conversation?.Id}/{activity.From?.Id}"
        : $"{activity.ChannelId}/{activity.Conversation?.Id}";

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

        var named = MentionTag().Replace(text, tag => IsNameOf(tag, activity.Recipient) ? " " : tag.Groups["name"].Value);
        var decoded = IsHtml(activity) ? HtmlWords.Read(named) : WebUtility.HtmlDecode(named);
        return Blanks().Replace(decoded.Replace('\u00A0', ' '), " ");
    }

    /// <summary>Some clients put the message's HTML into the text too; the attachment that repeats it tells.</summary>
    private static bool IsHtml(Activity activity) => activity.Attachments is { } attachments
        && attachments.Any(attachment => attachment.FindText("contentType") == "text/html" && attachment.FindText("content") == activity.Text);

    /// <summary>Some clients send the mention without saying whose it is; then the bot's own name tells.</summary>
    private static bool IsNameOf(Match tag, ChannelAccount? bot) =>
        bot?.Name is { Length: > 0 } name && WebUtility.HtmlDecode(tag.Groups["name"].Value).Trim().Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool IsMentionOf(JsonElement entity, string? id) =>
        id is not null && entity.ValueKind == JsonValueKind.Object && Text(entity, "type") == "mention"
        && entity.TryGetProperty("mentioned", out var mentioned) && mentioned.ValueKind == JsonValueKind.Object
        && Text(mentioned, "id") == id;

    private static string? Text(JsonElement element, string member) =>
        element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    [GeneratedRegex("<at[^>]*>(?<name>[^<]*)</at>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MentionTag();

    [GeneratedRegex(" {2,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Blanks();
}
