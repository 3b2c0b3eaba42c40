using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CchcBot.Bot.Activities.Authentication;

/// <summary>
/// What every token must be: signed with RS256 by the one key that it names, for this bot alone, with an end, and of
/// now.
/// </summary>
internal sealed class TokenRules(TimeProvider time)
{
    private const int MaxTokenBytes = 16 * 1024;

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = MaxTokenBytes, MapInboundClaims = false };

    /// <summary>Reads a token without believing it. The library throws many things at what is none.</summary>
    public JsonWebToken Parse(string token) => _handler.ReadJsonWebToken(token);

    /// <summary>Whether the token is this issuer's, for this audience and signed with this key.</summary>
    public async Task<bool> AcceptAsync(JsonWebToken token, string issuer, string audience, JsonWebKey key)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = issuer,
            AudienceValidator = (audiences, _, _) => audiences.SequenceEqual([audience], StringComparer.Ordinal),
            LifetimeValidator = (notBefore, expires, _, _) => IsOfNow(notBefore, expires),
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            IssuerSigningKey = key,
            TryAllIssuerSigningKeys = false,
            RequireSignedTokens = true,
            ValidateIssuerSigningKey = true,
        });
        return result.IsValid;
    }

    private bool IsOfNow(DateTime? notBefore, DateTime? expires)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires is { } end && end > now - Skew && (notBefore is not { } start || start <= now + Skew);
    }
}
