using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CchcBot.Bot.Activities;

/// <summary>
/// Activities as JSON: names are read in any case, unknown members are kept, null members are left out, and
/// Vietnamese letters are written as themselves, since the channels' size limit counts every escape.
/// </summary>
internal static class ActivityJson
{
    /// <summary>The options for everything that goes over the wire.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>
    /// The outgoing activity as JSON, addressed as the answer to <paramref name="inbound"/>: sender and recipient
    /// change places; conversation, channel and language stay.
    /// </summary>
    public static JsonObject Address(Activity inbound, OutgoingActivity outgoing)
    {
        var json = JsonSerializer.SerializeToNode(outgoing, Options)!.AsObject();
        Add(json, "channelId", inbound.ChannelId);
        Add(json, "serviceUrl", inbound.ServiceUrl);
        Add(json, "from", inbound.Recipient);
        Add(json, "recipient", inbound.From);
        Add(json, "conversation", inbound.Conversation);
        Add(json, "replyToId", inbound.Id);
        if (outgoing.Locale is null)
        {
            Add(json, "locale", inbound.Locale);
        }

        return json;
    }

    private static void Add<T>(JsonObject json, string name, T? value)
        where T : class
    {
        if (value is not null)
        {
            json[name] = JsonSerializer.SerializeToNode(value, Options);
        }
    }

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
