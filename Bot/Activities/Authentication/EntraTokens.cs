using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace CchcBot.Bot.Activities.Authentication;

/// <summary>The tokens of Microsoft Entra: of the bot itself (the Emulator has its secret) and of applications that may call.</summary>
internal sealed class EntraTokens(
    IOptions<AuthenticationOptions> options, TokenRules rules, IHttpClientFactory clients, TimeProvider time, ILogger<EntraTokens> logger)
{
    private readonly SigningKeys _keys = new(
        $"{options.Value.EntraUrl.TrimEnd('/')}/{options.Value.TenantId}/v2.0/.well-known/openid-configuration", clients, time, logger);

    /// <summary>The application that the token proves to be calling; null when it proves none that may.</summary>
    public async Task<Caller?> FindCallerAsync(JsonWebToken token, string appId, CancellationToken cancellationToken)
    {
        if (Form(token) is not var (issuer, caller)
            || Claim(token, "tid") != options.Value.TenantId
            || (caller != appId && !options.Value.AllowedCallers.Contains(caller))
            || await _keys.FindAsync(token.Kid, cancellationToken) is not { } key)
        {
            return null;
        }

        return await rules.AcceptAsync(token, issuer, appId, key) ? new Caller.FromApplication() : null;
    }

    /// <summary>By the token's version: who must have issued it in the own tenant, and whom it names as the caller.</summary>
    private (string Issuer, string Caller)? Form(JsonWebToken token)
    {
        var (issuer, caller) = Claim(token, "ver") switch
        {
            "1.0" => ($"https://sts.windows.net/{options.Value.TenantId}/", Claim(token, "appid")),
            "2.0" => ($"https://login.microsoftonline.com/{options.Value.TenantId}/v2.0", Claim(token, "azp")),
            _ => ("", null),
        };
        return caller is null ? null : (issuer, caller);
    }

    private static string? Claim(JsonWebToken token, string name) =>
        token.TryGetPayloadValue<string>(name, out var value) ? value : null;
}
