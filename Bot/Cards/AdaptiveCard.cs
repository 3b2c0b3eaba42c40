using System.Text.Json.Nodes;

namespace CchcBot.Bot.Cards;

/// <summary>
/// Building blocks of Adaptive Cards at version 1.5, the newest that Teams shows. They carry no product words.
/// </summary>
internal static class AdaptiveCard
{
    /// <summary>The media type by which a card is attached to a message.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>A card.</summary>
    public static JsonObject Create(string language, IEnumerable<JsonObject> body, params IEnumerable<JsonObject> actions)
    {
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["lang"] = language,
            ["body"] = Array(body),
        };
        var buttons = Array(actions);
        if (buttons.Count > 0)
        {
            card["actions"] = buttons;
        }

        return card;
    }

    /// <summary>A heading.</summary>
    public static JsonObject Heading(string text) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = text,
        ["wrap"] = true,
        ["weight"] = "Bolder",
        ["size"] = "Medium",
        ["style"] = "heading",
    };

    /// <summary>A paragraph.</summary>
    public static JsonObject Text(string text) => new() { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true };

    /// <summary>A paragraph of lesser weight.</summary>
    public static JsonObject Subtle(string text) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = text,
        ["wrap"] = true,
        ["isSubtle"] = true,
        ["size"] = "Small",
        ["spacing"] = "Small",
    };

    /// <summary>Names and values, one pair a line.</summary>
    public static JsonObject Facts(IEnumerable<(string Title, string Value)> facts) => new()
    {
        ["type"] = "FactSet",
        ["facts"] = Array(facts.Select(fact => new JsonObject { ["title"] = fact.Title, ["value"] = fact.Value })),
    };

    /// <summary>A part set off from what stands above it.</summary>
    public static JsonObject Section(params IEnumerable<JsonObject> items) => new()
    {
        ["type"] = "Container",
        ["separator"] = true,
        ["spacing"] = "Medium",
        ["items"] = Array(items),
    };

    /// <summary>
    /// A button handled in the request (Universal Action) where the client can, and sent as a message where it cannot.
    /// </summary>
    public static JsonObject Execute(string title, string verb, JsonObject data, string style = "default")
    {
        var submitted = data.DeepClone().AsObject();
        submitted["verb"] = verb;
        return new JsonObject
        {
            ["type"] = "Action.Execute",
            ["title"] = title,
            ["verb"] = verb,
            ["data"] = submitted,
            ["style"] = style,
            ["fallback"] = new JsonObject { ["type"] = "Action.Submit", ["title"] = title, ["data"] = submitted.DeepClone() },
        };
    }

    /// <summary>A field for several lines of words.</summary>
    public static JsonObject Input(string id, string label, string hint, string value) => new()
    {
        ["type"] = "Input.Text",
        ["id"] = id,
        ["label"] = label,
        ["placeholder"] = hint,
        ["value"] = value,
        ["isMultiline"] = true,
    };

    /// <summary>A button that sends the fields.</summary>
    public static JsonObject Submit(string title, JsonObject data) => new() { ["type"] = "Action.Submit", ["title"] = title, ["data"] = data };

    /// <summary>A button that says words in the person's name: Teams shows them as said, other clients send them as data.</summary>
    public static JsonObject Say(string title, string text) => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = title,
        ["data"] = new JsonObject
        {
            ["verb"] = "say",
            ["text"] = text,
            ["msteams"] = new JsonObject { ["type"] = "imBack", ["value"] = text },
        },
    };

    /// <summary>
    /// The card with a Universal Action that the client sends by itself when somebody looks at it, so that each sees their
    /// own state. Whom it is sent for is added by the channel.
    /// </summary>
    public static JsonObject WithRefresh(JsonObject card, string verb, JsonObject data)
    {
        var refreshed = card.DeepClone().AsObject();
        refreshed["refresh"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data.DeepClone() },
        };
        return refreshed;
    }

    /// <summary>
    /// The card with each Universal Action replaced by its fallback, for clients that know the action's name and then do
    /// nothing with it (Web Chat, and so the Emulator).
    /// </summary>
    public static JsonObject WithFallbacks(JsonObject card)
    {
        var other = (JsonObject)WithFallback(card)!;
        other.Remove("refresh");
        return other;
    }

    /// <summary>The card as an attachment of a message.</summary>
    public static JsonObject Attachment(JsonObject card) => new() { ["contentType"] = ContentType, ["content"] = card.DeepClone() };

    private static JsonNode? WithFallback(JsonNode? node) => node switch
    {
        JsonObject action when action["type"]?.ToString() == "Action.Execute" && action["fallback"] is JsonObject fallback => fallback.DeepClone(),
        JsonObject other => new JsonObject(other.Select(member => KeyValuePair.Create(member.Key, WithFallback(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(WithFallback)]),
        _ => node?.DeepClone(),
    };

    private static JsonArray Array(IEnumerable<JsonObject> items) => new([.. items]);
}
