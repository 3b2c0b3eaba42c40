using System.Text.Json.Nodes;
using CchcBot.Bot.Activities.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CchcBot.Bot.Tests.Activities.Authentication;

/// <summary>Stands for login.botframework.com and login.microsoftonline.com: our own fake, on this machine.</summary>
internal sealed class TestIssuer : IAsyncDisposable
{
    public const string AppId = "22222222-2222-2222-2222-222222222222";
    public const string Tenant = Some.Tenant;
    public const string ServiceUrl = "https://smba.trafficmanager.net/apac/";

    private readonly WebApplication _app;
    private int _readings;

    private TestIssuer(WebApplication app) => _app = app;

    /// <summary>The keys announced for the channels; a test may exchange them.</summary>
    public IReadOnlyList<TestKey> ChannelKeys { get; set; } = [new("chan-1", "msteams", "webchat"), new("chan-2", "skype")];

    /// <summary>The key announced for Microsoft Entra.</summary>
    public TestKey EntraKey { get; } = new("entra-1");

    /// <summary>Whether nothing is answered but errors.</summary>
    public bool IsDown { get; set; }

    /// <summary>Held back until this is done.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>How often the channels' metadata was asked for.</summary>
    public int Readings => _readings;

    public TestKey ChannelKey => ChannelKeys[0];

    private string Url => _app.Urls.First();

    public static async Task<TestIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var issuer = new TestIssuer(app);
        app.MapGet("/v1/.well-known/openidconfiguration", issuer.DescribeChannelsAsync);
        app.MapGet("/v1/keys", () => Announce(issuer.ChannelKeys));
        app.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", () => Results.Json(new { jwks_uri = $"{issuer.Url}/entra/keys" }));
        app.MapGet("/entra/keys", () => Announce([issuer.EntraKey]));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return issuer;
    }

    /// <summary>Options under which a bot trusts this issuer in place of Microsoft's.</summary>
    public void Configure(AuthenticationOptions options)
    {
        options.AppId = AppId;
        options.TenantId = Tenant;
        options.AllowedTenants = [Tenant];
        options.MetadataUrl = $"{Url}/v1/.well-known/openidconfiguration";
        options.EntraUrl = Url;
    }

    /// <summary>The claims of a channel's token, as live ones have them.</summary>
    public static JsonObject ChannelClaims(DateTimeOffset now) => new()
    {
        ["iss"] = AuthenticationOptions.ChannelIssuer,
        ["aud"] = AppId,
        ["nbf"] = now.ToUnixTimeSeconds(),
        ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
        ["serviceurl"] = ServiceUrl,
    };

    /// <summary>The claims of a token of Microsoft Entra.</summary>
    public static JsonObject EntraClaims(DateTimeOffset now, string version, string tenant, string caller) => new()
    {
        ["iss"] = version == "1.0" ? $"https://sts.windows.net/{tenant}/" : $"https://login.microsoftonline.com/{tenant}/v2.0",
        ["aud"] = AppId,
        ["nbf"] = now.ToUnixTimeSeconds(),
        ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
        ["tid"] = tenant,
        ["ver"] = version,
        [version == "1.0" ? "appid" : "azp"] = caller,
    };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> DescribeChannelsAsync()
    {
        Interlocked.Increment(ref _readings);
        await Gate;
        return IsDown
            ? Results.StatusCode(StatusCodes.Status500InternalServerError)
            : Results.Json(new { issuer = AuthenticationOptions.ChannelIssuer, jwks_uri = $"{Url}/v1/keys" });
    }

    private static IResult Announce(IEnumerable<TestKey> keys) => Results.Json(
        new JsonObject { ["keys"] = new JsonArray([.. keys.Select(key => (JsonNode)key.Announced())]) });
}
