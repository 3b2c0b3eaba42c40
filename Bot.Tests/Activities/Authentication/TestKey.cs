using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace CchcBot.Bot.Tests.Activities.Authentication;

/// <summary>A key of a token issuer of our own, and the tokens that it signs, good and bad.</summary>
internal sealed class TestKey
{
    /// <summary>Made once for all tests, since making one takes longer than a test should.</summary>
    private static readonly ConcurrentDictionary<string, Lazy<RSAParameters>> Secrets = [];

    private readonly string[] _endorsements;
    private readonly RSA _rsa;

    public TestKey(string keyId, params string[] endorsements)
        : this(keyId, secret: keyId, endorsements)
    {
    }

    private TestKey(string keyId, string secret, string[] endorsements)
    {
        KeyId = keyId;
        _endorsements = endorsements;
        _rsa = RSA.Create(Secrets.GetOrAdd(secret, _ => new(NewSecret)).Value);
    }

    public string KeyId { get; }

    /// <summary>Another key, which calls itself by the same name.</summary>
    public TestKey Rogue() => new(KeyId, secret: $"not {KeyId}", []);

    /// <summary>As the issuer announces it.</summary>
    public JsonObject Announced()
    {
        var parameters = _rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = KeyId,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
            ["endorsements"] = new JsonArray([.. _endorsements.Select(name => (JsonNode)name)]),
        };
    }

    /// <summary>A token signed with RS256 that names this key.</summary>
    public string Sign(JsonObject claims) => Sign(claims, "RS256", KeyId);

    /// <summary>A token that names the algorithm and the key given, whatever that is worth.</summary>
    public string Sign(JsonObject claims, string algorithm, string? namedKeyId)
    {
        var header = new JsonObject { ["typ"] = "JWT", ["alg"] = algorithm };
        if (namedKeyId is not null)
        {
            header["kid"] = namedKeyId;
        }

        var content = $"{Base64UrlEncoder.Encode(header.ToJsonString())}.{Base64UrlEncoder.Encode(claims.ToJsonString())}";
        return $"{content}.{Base64UrlEncoder.Encode(Signature(Encoding.ASCII.GetBytes(content), algorithm))}";
    }

    private static RSAParameters NewSecret()
    {
        using var rsa = RSA.Create(2048);
        return rsa.ExportParameters(includePrivateParameters: true);
    }

    private byte[] Signature(byte[] content, string algorithm) => algorithm switch
    {
        "RS256" => _rsa.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        "RS512" => _rsa.SignData(content, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
        "HS256" => HMACSHA256.HashData(_rsa.ExportSubjectPublicKeyInfo(), content),
        _ => [],
    };
}
