using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Tests.Activities.Authentication;

/// <summary>
/// The cases that the official library for JavaScript was recorded with, each with our verdict, which is stricter
/// where that library is lax, and each built anew as its name says.
/// </summary>
internal sealed class AuthenticationVectors(TestIssuer issuer, DateTimeOffset now)
{
    private const string OtherApp = "44444444-4444-4444-4444-444444444444";
    private const string OtherTenant = "99999999-9999-9999-9999-999999999999";

    /// <summary>Each case and the status that we answer by default.</summary>
    public static TheoryData<string, int> Verdicts => new()
    {
        { "valid channel token", 200 },
        { "no Authorization header", 401 },
        { "empty bearer", 401 },
        { "scheme Basic", 401 },
        { "lower-case scheme \"bearer\"", 401 },
        { "garbage token", 401 },
        { "wrong audience", 401 },
        { "audience = https://api.botframework.com", 401 },
        { "missing audience", 401 },
        { "wrong issuer", 401 },
        { "issuer with trailing slash", 401 },
        { "expired 4 min ago (inside skew)", 200 },
        { "expired 6 min ago", 401 },
        { "nbf 4 min in future", 200 },
        { "nbf 6 min in future", 401 },
        { "no exp", 401 },
        { "serviceurl mismatch", 401 },
        { "serviceurl missing", 401 },
        { "serviceUrl (camelCase) claim only", 401 },
        { "serviceurl differs only by case", 401 },
        { "serviceurl differs only by trailing slash", 401 },
        { "activity without serviceUrl", 400 },
        { "key not endorsed for msteams", 401 },
        { "activity without channelId (endorsement)", 400 },
        { "unknown kid", 401 },
        { "rogue key with known kid", 401 },
        { "alg none", 401 },
        { "alg HS256 signed with public key", 401 },
        { "alg RS512 same key", 401 },
        { "no kid", 401 },
        { "emulator v1 (own tenant, appid=own, aud=own)", 401 },
        { "emulator v2 (own tenant, azp=own, aud=own)", 401 },
        { "AAD token, botframework tenant f8cdef31, appid=own", 401 },
        { "AAD token of ANOTHER tenant, appid=own", 401 },
        { "AAD token, appid of another app, aud=own (bot-to-bot/skill)", 401 },
        { "AAD token, appid=own, aud=https://api.botframework.com (own OUTBOUND token replayed)", 401 },
        { "AAD token, other app, aud=https://api.botframework.com (another bot's outbound token)", 401 },
        { "AAD token without ver claim, appid=own", 401 },
        { "valid token but activity has no type", 400 },
        { "valid token, serviceUrl http://evil in body", 401 },
    };

    /// <summary>The Authorization header of a case; null for none.</summary>
    public string? Header(string name) => name switch
    {
        "no Authorization header" => null,
        "empty bearer" => "Bearer ",
        "scheme Basic" => "Basic " + issuer.ChannelKey.Sign(Channel()),
        "lower-case scheme \"bearer\"" => "bearer " + issuer.ChannelKey.Sign(Channel()),
        "garbage token" => "Bearer not.a.token",
        _ => "Bearer " + Token(name),
    };

    /// <summary>The activity of a case, as JSON.</summary>
    public static JsonObject Body(string name)
    {
        var activity = Some.TeamsMessage() with { ServiceUrl = TestIssuer.ServiceUrl };
        var body = System.Text.Json.JsonSerializer.SerializeToNode(activity, ActivityJson.Options)!.AsObject();
        switch (name)
        {
            case "activity without serviceUrl":
                body.Remove("serviceUrl");
                break;
            case "activity without channelId (endorsement)":
                body.Remove("channelId");
                break;
            case "valid token but activity has no type":
                body.Remove("type");
                break;
            case "valid token, serviceUrl http://evil in body":
                body["serviceUrl"] = "http://evil";
                break;
        }

        return body;
    }

    private string Token(string name) => name switch
    {
        "key not endorsed for msteams" => issuer.ChannelKeys[1].Sign(Channel()),
        "unknown kid" => issuer.ChannelKey.Sign(Channel(), "RS256", "chan-9"),
        "rogue key with known kid" => issuer.ChannelKey.Rogue().Sign(Channel()),
        "alg none" => issuer.ChannelKey.Sign(Channel(), "none", issuer.ChannelKey.KeyId),
        "alg HS256 signed with public key" => issuer.ChannelKey.Sign(Channel(), "HS256", issuer.ChannelKey.KeyId),
        "alg RS512 same key" => issuer.ChannelKey.Sign(Channel(), "RS512", issuer.ChannelKey.KeyId),
        "no kid" => issuer.ChannelKey.Sign(Channel(), "RS256", namedKeyId: null),
        _ when name.StartsWith("AAD", StringComparison.Ordinal) || name.StartsWith("emulator", StringComparison.Ordinal) =>
            issuer.EntraKey.Sign(Entra(name)),
        _ => issuer.ChannelKey.Sign(Claims(name)),
    };

    private JsonObject Claims(string name) => name switch
    {
        "wrong audience" => With("aud", "33333333-3333-3333-3333-333333333333"),
        "audience = https://api.botframework.com" => With("aud", "https://api.botframework.com"),
        "missing audience" => With("aud", null),
        "wrong issuer" => With("iss", "https://evil.example"),
        "issuer with trailing slash" => With("iss", "https://api.botframework.com/"),
        "expired 4 min ago (inside skew)" => With("exp", now.AddMinutes(-4).ToUnixTimeSeconds()),
        "expired 6 min ago" => With("exp", now.AddMinutes(-6).ToUnixTimeSeconds()),
        "nbf 4 min in future" => With("nbf", now.AddMinutes(4).ToUnixTimeSeconds()),
        "nbf 6 min in future" => With("nbf", now.AddMinutes(6).ToUnixTimeSeconds()),
        "no exp" => With("exp", null),
        "serviceurl mismatch" => With("serviceurl", "https://smba.trafficmanager.net/emea/"),
        "serviceurl missing" => With("serviceurl", null),
        "serviceUrl (camelCase) claim only" => With("serviceurl", null, ("serviceUrl", TestIssuer.ServiceUrl)),
        "serviceurl differs only by case" => With("serviceurl", TestIssuer.ServiceUrl.ToUpperInvariant()),
        "serviceurl differs only by trailing slash" => With("serviceurl", TestIssuer.ServiceUrl.TrimEnd('/')),
        "valid channel token" or "activity without serviceUrl" or "activity without channelId (endorsement)"
            or "valid token but activity has no type" or "valid token, serviceUrl http://evil in body" => Channel(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such case."),
    };

    private JsonObject Entra(string name) => name switch
    {
        "emulator v1 (own tenant, appid=own, aud=own)" => TestIssuer.EntraClaims(now, "1.0", TestIssuer.Tenant, TestIssuer.AppId),
        "emulator v2 (own tenant, azp=own, aud=own)" => TestIssuer.EntraClaims(now, "2.0", TestIssuer.Tenant, TestIssuer.AppId),
        "AAD token, botframework tenant f8cdef31, appid=own" =>
            TestIssuer.EntraClaims(now, "1.0", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", TestIssuer.AppId),
        "AAD token of ANOTHER tenant, appid=own" => TestIssuer.EntraClaims(now, "1.0", OtherTenant, TestIssuer.AppId),
        "AAD token, appid of another app, aud=own (bot-to-bot/skill)" =>
            TestIssuer.EntraClaims(now, "1.0", TestIssuer.Tenant, OtherApp),
        "AAD token, appid=own, aud=https://api.botframework.com (own OUTBOUND token replayed)" =>
            Changed(TestIssuer.EntraClaims(now, "1.0", TestIssuer.Tenant, TestIssuer.AppId), "aud", "https://api.botframework.com"),
        "AAD token, other app, aud=https://api.botframework.com (another bot's outbound token)" =>
            Changed(TestIssuer.EntraClaims(now, "1.0", TestIssuer.Tenant, OtherApp), "aud", "https://api.botframework.com"),
        "AAD token without ver claim, appid=own" =>
            Changed(TestIssuer.EntraClaims(now, "1.0", TestIssuer.Tenant, TestIssuer.AppId), "ver", null),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such case."),
    };

    private JsonObject Channel() => TestIssuer.ChannelClaims(now);

    private JsonObject With(string claim, JsonNode? value, params (string Claim, string Value)[] more)
    {
        var claims = Changed(Channel(), claim, value);
        foreach (var (name, text) in more)
        {
            claims[name] = text;
        }

        return claims;
    }

    private static JsonObject Changed(JsonObject claims, string claim, JsonNode? value)
    {
        claims.Remove(claim);
        if (value is not null)
        {
            claims[claim] = value;
        }

        return claims;
    }
}
