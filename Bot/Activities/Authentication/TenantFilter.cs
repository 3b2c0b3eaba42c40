using System.Text.Json;
using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Activities.Authentication;

/// <summary>
/// Lets in only people of the tenants that the operator named: a channel's token says which bot is meant, not whose
/// people write.
/// </summary>
internal sealed class TenantFilter(IOptions<AuthenticationOptions> options)
{
    private const string Teams = "msteams";

    /// <summary>
    /// Whether the activity may enter. Teams must name an allowed tenant; elsewhere a tenant that is named must be
    /// allowed. Two names that disagree are refused. Without tokens an empty list lets every tenant in.
    /// </summary>
    public bool Allows(Activity activity)
    {
        var settings = options.Value;
        if (settings.DangerouslyAllowUnauthenticatedRequests && settings.AllowedTenants.Count == 0)
        {
            return true;
        }

        var ofChannel = ChannelTenant(activity.ChannelData);
        var ofConversation = activity.Conversation?.TenantId;
        var mustBeNamed = string.Equals(activity.ChannelId, Teams, StringComparison.OrdinalIgnoreCase);
        return (ofChannel is null ? !mustBeNamed : IsAllowed(ofChannel, settings))
            && (ofConversation is null || IsAllowed(ofConversation, settings))
            && (ofChannel is null || ofConversation is null || AreSame(ofChannel, ofConversation));
    }

    private static string? ChannelTenant(JsonElement? channelData) =>
        channelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("tenant", out var tenant) && tenant.ValueKind == JsonValueKind.Object
        && tenant.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;

    private static bool IsAllowed(string tenant, AuthenticationOptions settings) =>
        settings.AllowedTenants.Any(allowed => AreSame(allowed, tenant));

    private static bool AreSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
