using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CchcBot.Bot.Commands;

/// <summary>How verbs write JSON: one object a line, camel case, Vietnamese letters as they are, null members written.</summary>
internal static class OutputJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>An object as one line.</summary>
    public static string Line<T>(T value) => JsonSerializer.Serialize(value, Options);
}
