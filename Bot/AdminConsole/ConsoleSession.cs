using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CchcBot.Bot.AdminConsole;

/// <summary>
/// The cookie that says who signed in. It goes along in Teams' frame, and there only to the pages of this host. Its key
/// lives as long as the process; afterwards the tab signs the person in again by itself.
/// </summary>
internal sealed class ConsoleSession(TimeProvider time)
{
    /// <summary>Its name; the prefix has browsers refuse it to any other host and without HTTPS.</summary>
    public const string CookieName = "__Host-cchcbot";

    private const string Issuer = "cchcbot-console";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    private readonly SymmetricSecurityKey _key = new(RandomNumberGenerator.GetBytes(32));
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };

    /// <summary>Gives the browser the cookie for this person.</summary>
    public void Begin(HttpResponse response, string directoryObjectId)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var value = _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            NotBefore = now,
            Expires = now + Lifetime,
            Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["oid"] = directoryObjectId },
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.HmacSha256),
        });
        var cookie = new CookieOptions { Path = "/", Secure = true, HttpOnly = true, SameSite = SameSiteMode.None, MaxAge = Lifetime };
        cookie.Extensions.Add("Partitioned");
        response.Cookies.Append(CookieName, value, cookie);
    }

    /// <summary>Who signed in, by the request's cookie, or null.</summary>
    public async Task<string?> FindPersonAsync(HttpRequest request)
    {
        if (request.Cookies[CookieName] is not { } cookie)
        {
            return null;
        }

        var result = await _handler.ValidateTokenAsync(cookie, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidateAudience = false,
            IssuerSigningKey = _key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            LifetimeValidator = (_, expires, _, _) => expires > time.GetUtcNow().UtcDateTime,
        });
        return result.IsValid && result.Claims.TryGetValue("oid", out var person) ? person as string : null;
    }
}
