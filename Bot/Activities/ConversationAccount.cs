using System.Text.Json;
using System.Text.Json.Serialization;

namespace CchcBot.Bot.Activities;

/// <summary>A conversation as a channel names it.</summary>
public sealed record ConversationAccount
{
    /// <summary>The identity; may hold any character.</summary>
    public string? Id { get; init; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c> in Teams; absent elsewhere.</summary>
    public string? ConversationType { get; init; }

    /// <summary>The tenant, in Teams.</summary>
    public string? TenantId { get; init; }

    /// <summary>Members of the JSON object that are not named above.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Extensions { get; init; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
}
