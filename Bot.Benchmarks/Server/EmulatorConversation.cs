using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CchcBot.Bot.Benchmarks.Server;

/// <summary>One conversation in the form in which the Bot Framework Emulator sends it, or Teams for a person of the directory.</summary>
/// <param name="client">The server.</param>
/// <param name="serviceUrl">Where answers are to be sent.</param>
/// <param name="directoryObjectId">The person's identity with the directory in Teams; null for the Emulator.</param>
internal sealed class EmulatorConversation(HttpClient client, string serviceUrl, string? directoryObjectId = null)
{
    private readonly string _id = $"{Guid.NewGuid()}|livechat";

    /// <summary>Sends a message whose answer goes to the service URL, and returns the message's id.</summary>
    public async Task<string> SendAsync(string text, Action<string> beforeSending, CancellationToken cancellationToken)
    {
        var activity = Activity("message", text);
        var id = activity["id"]!.GetValue<string>();
        beforeSending(id);
        using var response = await client.PostAsJsonAsync("/api/messages", activity, cancellationToken);
        response.EnsureSuccessStatusCode();
        return id;
    }

    /// <summary>Sends a message and returns the answers out of the response (expectReplies).</summary>
    public async Task<JsonArray> AskAsync(string text, CancellationToken cancellationToken)
    {
        var activity = Activity("message", text);
        activity["deliveryMode"] = "expectReplies";
        using var response = await client.PostAsJsonAsync("/api/messages", activity, cancellationToken);
        response.EnsureSuccessStatusCode();
        var replies = await response.Content.ReadFromJsonAsync<JsonObject>(cancellationToken);
        return replies!["activities"]!.AsArray();
    }

    /// <summary>Presses a button of a card (Universal Action) and returns what comes back.</summary>
    public async Task<JsonObject> PressAsync(string verb, JsonNode? data, CancellationToken cancellationToken)
    {
        var activity = Activity("invoke", null);
        activity["name"] = "adaptiveCard/action";
        activity["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data?.DeepClone() },
        };
        using var response = await client.PostAsJsonAsync("/api/messages", activity, cancellationToken);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonObject>(JsonSerializerOptions.Web, cancellationToken))!;
    }

    /// <summary>The first button in an answer whose data carry this verb, or null.</summary>
    public static JsonObject? FindButton(JsonNode? node, string verb) => node switch
    {
        JsonObject found when found["data"]?["verb"]?.ToString() == verb => found,
        JsonObject other => other.Select(member => FindButton(member.Value, verb)).FirstOrDefault(found => found is not null),
        JsonArray items => items.Select(item => FindButton(item, verb)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private JsonObject Activity(string type, string? text) => new()
    {
        ["type"] = type,
        ["text"] = text,
        ["id"] = Guid.NewGuid().ToString(),
        ["channelId"] = directoryObjectId is null ? "emulator" : "msteams",
        ["serviceUrl"] = serviceUrl,
        ["conversation"] = new JsonObject { ["id"] = _id },
        ["from"] = new JsonObject { ["id"] = "user-1", ["name"] = "User", ["role"] = "user", ["aadObjectId"] = directoryObjectId },
        ["recipient"] = new JsonObject { ["id"] = "bot-1", ["name"] = "Bot", ["role"] = "bot" },
        ["textFormat"] = "plain",
    };
}
