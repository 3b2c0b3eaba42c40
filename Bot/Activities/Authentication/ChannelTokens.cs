using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CchcBot.Bot.Activities.Authentication;

/// <summary>The tokens of the Bot Framework's channels, such as Teams.</summary>
internal sealed class ChannelTokens(
    IOptions<AuthenticationOptions> options, TokenRules rules, IHttpClientFactory clients, TimeProvider time, ILogger<ChannelTokens> logger)
{
    private readonly SigningKeys _keys = new(options.Value.MetadataUrl, clients, time, logger);

    /// <summary>The channel that the token, issued in a channel's name, proves; null when it proves nothing.</summary>
    public async Task<Caller?> FindCallerAsync(JsonWebToken token, string appId, CancellationToken cancellationToken)
    {
        if (await _keys.FindAsync(token.Kid, cancellationToken) is not { } key
            || !await rules.AcceptAsync(token, AuthenticationOptions.ChannelIssuer, appId, key)
            || !token.TryGetPayloadValue<string>("serviceurl", out var serviceUrl))
        {
            return null;
        }

        return new Caller.FromChannel(serviceUrl, Endorsements(key));
    }

    private static List<string> Endorsements(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } names
            ? [.. names.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!)]
            : [];
}
