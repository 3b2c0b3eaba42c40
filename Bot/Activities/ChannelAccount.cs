using System.Text.Json;
using System.Text.Json.Serialization;

namespace CchcBot.Bot.Activities;

/// <summary>A person or bot as a channel names it.</summary>
public sealed record ChannelAccount
{
    /// <summary>The identity with this channel, unique for bot and user only.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown; proves nothing.</summary>
    public string? Name { get; init; }

    /// <summary>The identity in the tenant's directory, in Teams.</summary>
    public string? AadObjectId { get; init; }

    /// <summary><c>user</c> or <c>bot</c>; proves nothing.</summary>
    public string? Role { get; init; }

    /// <summary>Members of the JSON object that are not named above.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Extensions { get; init; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
}
