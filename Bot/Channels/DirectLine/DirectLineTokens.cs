using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>
/// Gives out and reads tokens that bind a user to a conversation. The key lives as long as the conversations do: where
/// they outlive the process, a client comes back with the token that it has.
/// </summary>
internal sealed class DirectLineTokens(TimeProvider time, IOptions<DirectLineOptions> options)
{
    private const string Issuer = "cchcbot";

    /// <summary>The name under which clients look for the user; with it they leave theirs out.</summary>
    private const string UserClaim = "user";

    private const string ConversationClaim = "conv";

    private static readonly TimeSpan StreamLifetime = TimeSpan.FromMinutes(1);

    private readonly SymmetricSecurityKey _key = new(TokenKey.ReadOrCreate(options.Value.Folder));
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };

    /// <summary>How long a token for <paramref name="use"/> is good for.</summary>
    public TimeSpan LifetimeOf(TokenUse use) => use switch
    {
        TokenUse.Requests => options.Value.TokenLifetime,
        TokenUse.Stream => StreamLifetime,
    };

    /// <summary>A new token.</summary>
    public string Issue(Visitor visitor, TokenUse use)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = AudienceOf(use),
            NotBefore = now,
            Expires = now + LifetimeOf(use),
            Claims = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                [UserClaim] = visitor.UserId,
                [ConversationClaim] = visitor.ConversationId,
            },
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.HmacSha256),
        });
    }

    /// <summary>Whom the token stands for; null when it is not ours, not for this use or over.</summary>
    public async Task<Visitor?> FindVisitorAsync(string token, TokenUse use)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = AudienceOf(use),
            IssuerSigningKey = _key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            LifetimeValidator = (_, expires, _, _) => expires > time.GetUtcNow().UtcDateTime,
        });
        return result.IsValid
            && result.Claims.TryGetValue(ConversationClaim, out var conversation) && conversation is string conversationId
            && result.Claims.TryGetValue(UserClaim, out var user) && user is string userId
                ? new Visitor(conversationId, userId)
                : null;
    }

    private static string AudienceOf(TokenUse use) => use switch
    {
        TokenUse.Requests => "directline",
        TokenUse.Stream => "directline-stream",
    };
}
