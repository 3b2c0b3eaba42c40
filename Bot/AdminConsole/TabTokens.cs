using CchcBot.Bot.Activities.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace CchcBot.Bot.AdminConsole;

/// <summary>The tokens that Teams gives a tab for the person who opened it (single sign-on).</summary>
internal sealed class TabTokens(
    IOptions<AuthenticationOptions> options, TokenRules rules, IHttpClientFactory clients, TimeProvider time, ILogger<TabTokens> logger)
{
    private const string Scope = "access_as_user";

    private readonly SigningKeys _keys = new(
        $"{options.Value.EntraUrl.TrimEnd('/')}/{options.Value.TenantId}/v2.0/.well-known/openid-configuration", clients, time, logger);

    /// <summary>The directory's identity of the person whom the token names; null when it proves nobody who may come in.</summary>
    /// <param name="text">The token.</param>
    /// <param name="host">The host name under which the tab was opened.</param>
    /// <param name="cancellationToken">Ends the wait for the directory's keys.</param>
    public async Task<string?> FindPersonAsync(string text, string host, CancellationToken cancellationToken)
    {
        if (options.Value.AppId is not { } appId || Parse(text) is not { } token)
        {
            return null;
        }

        if (!IsForUs(token, host, appId) || !IsOfOurPeople(token) || await _keys.FindAsync(token.Kid, cancellationToken) is not { } key)
        {
            return null;
        }

        var issuer = $"https://login.microsoftonline.com/{Claim(token, "tid")}/v2.0";
        return await rules.AcceptAsync(token, issuer, token.Audiences.Single(), key) ? Claim(token, "oid") : null;
    }

    private static bool IsForUs(JsonWebToken token, string host, string appId) =>
        token.Audiences.ToList() is [var audience]
        && (audience == appId || audience == $"api://{host}/{appId}")
        && (Claim(token, "scp") ?? "").Split(' ').Contains(Scope, StringComparer.Ordinal);

    private bool IsOfOurPeople(JsonWebToken token) =>
        Claim(token, "tid") is { } tenant && options.Value.AllowedTenants.Contains(tenant, StringComparer.OrdinalIgnoreCase);

    private JsonWebToken? Parse(string text)
    {
        try
        {
            return rules.Parse(text) is { Kid.Length: > 0 } token ? token : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The library throws many things at what is no token.
            return null;
        }
    }

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;
}
