using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Activities.Authentication;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;

namespace CchcBot.Bot.Tests.Activities.Authentication;

public sealed class AuthenticationTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));

    [Theory]
    [MemberData(nameof(AuthenticationVectors.Verdicts), MemberType = typeof(AuthenticationVectors))]
    public async Task Each_recorded_case_gets_our_verdict(string name, int status)
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var host = await StartAsync(issuer);

        var response = await PostAsync(host, issuer, name);

        ((int)response.StatusCode).ShouldBe(status);
        host.Handler.Handled.Count.ShouldBeLessThanOrEqualTo(status == 200 ? 1 : 0);
        if (status == 401)
        {
            (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Our_verdict_differs_from_the_official_one_only_where_that_is_lax()
    {
        var recorded = JsonDocument.Parse(File.ReadAllText(Corpus.Find("platforms/captures/auth_vectors_official_js.json")))
            .RootElement.EnumerateArray()
            .ToDictionary(vector => vector.GetProperty("case").GetString()!, vector => vector.GetProperty("official_js_4_23_3_status").GetInt32());
        string[] stricter =
        [
            "no exp", "alg RS512 same key", "AAD token of ANOTHER tenant, appid=own", "emulator v1 (own tenant, appid=own, aud=own)",
            "emulator v2 (own tenant, azp=own, aud=own)", "AAD token, botframework tenant f8cdef31, appid=own",
        ];

        var ours = AuthenticationVectors.Verdicts.ToDictionary(row => row.Data.Item1, row => row.Data.Item2);

        ours.Keys.ShouldBe(recorded.Keys, ignoreOrder: true);
        foreach (var (name, status) in recorded)
        {
            var expected = name is "activity without serviceUrl" or "activity without channelId (endorsement)" or "valid token but activity has no type" ? 400
                : status >= 500 || stricter.Contains(name) ? 401
                : status;
            ours[name].ShouldBe(expected, name);
        }
    }

    [Theory]
    [InlineData("emulator v1 (own tenant, appid=own, aud=own)", 200)]
    [InlineData("emulator v2 (own tenant, azp=own, aud=own)", 200)]
    [InlineData("AAD token, botframework tenant f8cdef31, appid=own", 401)]
    [InlineData("AAD token of ANOTHER tenant, appid=own", 401)]
    [InlineData("AAD token, appid of another app, aud=own (bot-to-bot/skill)", 401)]
    [InlineData("AAD token, appid=own, aud=https://api.botframework.com (own OUTBOUND token replayed)", 401)]
    [InlineData("AAD token, other app, aud=https://api.botframework.com (another bot's outbound token)", 401)]
    [InlineData("AAD token without ver claim, appid=own", 401)]
    [InlineData("valid channel token", 200)]
    public async Task Applications_of_the_own_tenant_may_call_when_that_is_allowed(string name, int status)
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var host = await StartAsync(issuer, options => options.AllowEntraCallers = true, "Development");

        ((int)(await PostAsync(host, issuer, name)).StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task A_tenant_that_contradicts_the_issuer_is_refused()
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var host = await StartAsync(issuer, options => options.AllowEntraCallers = true, "Development");
        var claims = TestIssuer.EntraClaims(_time.GetUtcNow(), "1.0", TestIssuer.Tenant, TestIssuer.AppId);
        claims["tid"] = "99999999-9999-9999-9999-999999999999";

        var response = await host.PostAsync(Some.TeamsMessage(), issuer.EntraKey.Sign(claims));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Another_application_may_call_when_it_is_named()
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var host = await StartAsync(
            issuer,
            options =>
            {
                options.AllowEntraCallers = true;
                options.AllowedCallers = ["44444444-4444-4444-4444-444444444444"];
            },
            "Development");

        var response = await PostAsync(host, issuer, "AAD token, appid of another app, aud=own (bot-to-bot/skill)");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_bot_without_an_application_id_refuses_even_a_good_token()
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var host = await StartAsync(issuer, options => options.AppId = null);

        (await PostAsync(host, issuer, "valid channel token")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_large_body_is_not_read_for_a_stranger()
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var host = await StartAsync(issuer);

        var response = await host.PostAsync(new StringContent(new string(' ', 10 << 20), Encoding.UTF8, "application/json"));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_token_for_two_audiences_is_refused()
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var host = await StartAsync(issuer);
        var claims = TestIssuer.ChannelClaims(_time.GetUtcNow());
        claims["aud"] = new JsonArray(TestIssuer.AppId, "https://api.botframework.com");

        var response = await host.PostAsync(Some.TeamsMessage() with { ServiceUrl = TestIssuer.ServiceUrl }, issuer.ChannelKey.Sign(claims));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("exp", "\"tomorrow\"")]
    [InlineData("exp", "1e300")]
    [InlineData("exp", "{}")]
    [InlineData("nbf", "[]")]
    [InlineData("aud", "{}")]
    [InlineData("aud", "[]")]
    [InlineData("iss", "5")]
    [InlineData("iss", "null")]
    [InlineData("serviceurl", "{}")]
    [InlineData("serviceurl", "null")]
    public async Task Odd_claims_are_refused_like_any_bad_token(string claim, string json)
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var host = await StartAsync(issuer);
        var claims = TestIssuer.ChannelClaims(_time.GetUtcNow());
        claims[claim] = JsonNode.Parse(json);

        var response = await host.PostAsync(Some.TeamsMessage() with { ServiceUrl = TestIssuer.ServiceUrl }, issuer.ChannelKey.Sign(claims));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Any_text_in_place_of_a_token_is_refused()
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var host = await StartAsync(issuer);
        var good = issuer.ChannelKey.Sign(TestIssuer.ChannelClaims(_time.GetUtcNow())).Split('.');
        var text = Gen.String[Gen.Char[' ', '~'], 0, 20];
        var part = Gen.OneOf(text, text.Select(Base64UrlEncoder.Encode), Gen.Const("e30"), Gen.Const("bnVsbA"), Gen.OneOf(good.Select(Gen.Const).ToArray()));

        foreach (var (header, payload, signature) in Gen.Select(part, part, part).Array[200].Single())
        {
            var token = $"{header}.{payload}.{signature}";
            var request = Request("{}");
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);

            var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

            response.StatusCode.ShouldBe(token == string.Join('.', good) ? HttpStatusCode.BadRequest : HttpStatusCode.Unauthorized, token);
        }
    }

    [Theory]
    [InlineData("""{"alg":"RS256","kid":5}""")]
    [InlineData("""{"alg":{},"kid":"chan-1"}""")]
    [InlineData("""{"alg":null,"kid":"chan-1"}""")]
    [InlineData("""{"kid":"chan-1"}""")]
    [InlineData("""[]""")]
    [InlineData("""null""")]
    [InlineData("""{"alg":"RS256","kid":"chan-1","crit":["exp"],"enc":"A128GCM"}""")]
    public async Task An_odd_header_is_refused_like_any_bad_token(string header)
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var host = await StartAsync(issuer);
        var parts = issuer.ChannelKey.Sign(TestIssuer.ChannelClaims(_time.GetUtcNow())).Split('.');

        var response = await host.PostAsync(Some.TeamsMessage(), $"{Base64UrlEncoder.Encode(header)}.{parts[1]}.{parts[2]}");

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_key_that_is_new_is_read_once_and_accepted()
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var host = await StartAsync(issuer);
        (await PostAsync(host, issuer, "valid channel token")).StatusCode.ShouldBe(HttpStatusCode.OK);
        issuer.ChannelKeys = [new("chan-3", "msteams")];
        _time.Advance(TimeSpan.FromMinutes(5));

        (await PostAsync(host, issuer, "valid channel token")).StatusCode.ShouldBe(HttpStatusCode.OK);

        issuer.Readings.ShouldBe(2);
    }

    [Fact]
    public async Task Unknown_keys_do_not_make_the_bot_read_again_and_again()
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var host = await StartAsync(issuer);

        for (var i = 0; i < 5; i++)
        {
            await PostAsync(host, issuer, "unknown kid");
        }

        issuer.Readings.ShouldBe(1);
    }

    [Fact]
    public async Task Requests_that_need_the_keys_at_once_read_them_once()
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var host = await StartAsync(issuer);
        var gate = new TaskCompletionSource();
        issuer.Gate = gate.Task;

        var responses = Enumerable.Range(0, 8).Select(_ => PostAsync(host, issuer, "valid channel token")).ToList();
        gate.SetResult();

        (await Task.WhenAll(responses)).ShouldAllBe(response => response.StatusCode == HttpStatusCode.OK);
        issuer.Readings.ShouldBe(1);
    }

    [Fact]
    public async Task The_keys_read_last_count_while_the_issuer_is_out_of_reach_but_not_for_ever()
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var host = await StartAsync(issuer);
        await PostAsync(host, issuer, "valid channel token");
        issuer.IsDown = true;

        _time.Advance(TimeSpan.FromHours(47));
        var soon = await PostAsync(host, issuer, "valid channel token");
        _time.Advance(TimeSpan.FromHours(2));
        var late = await PostAsync(host, issuer, "valid channel token");

        soon.StatusCode.ShouldBe(HttpStatusCode.OK);
        late.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_issuer_that_was_out_of_reach_is_asked_again()
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var host = await StartAsync(issuer);
        issuer.IsDown = true;
        var first = await PostAsync(host, issuer, "valid channel token");
        issuer.IsDown = false;
        _time.Advance(TimeSpan.FromSeconds(10));

        var second = await PostAsync(host, issuer, "valid channel token");

        first.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        second.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Another_tenant_is_forbidden_though_the_token_is_good()
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var host = await StartAsync(issuer, options => options.AllowedTenants = ["99999999-9999-9999-9999-999999999999"]);

        var response = await PostAsync(host, issuer, "valid channel token");

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        host.Handler.Handled.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_tokens_only_requests_of_this_machine_are_taken()
    {
        await using var host = await ActivityHost.StartAsync();

        (await WithHeaderAsync(host, "X-Forwarded-For", "203.0.113.7")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await WithHeaderAsync(host, "Forwarded", "for=203.0.113.7")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await WithHeaderAsync(host, "Origin", "https://evil.example")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await WithHeaderAsync(host, "Host", "evil.example")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await WithHeaderAsync(host, "X-Nothing", "1")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Production", "DangerouslyAllowUnauthenticatedRequests is for Development only.")]
    [InlineData("Test", "DangerouslyAllowUnauthenticatedRequests is for Development only.")]
    public async Task A_door_without_tokens_opens_in_development_only(string environment, string reason)
    {
        var start = () => ActivityHost.StartAsync(
            environment,
            services => services.Configure<AuthenticationOptions>(options => options.DangerouslyAllowUnauthenticatedRequests = true));

        (await start.ShouldThrowAsync<OptionsValidationException>()).Failures.ShouldBe([reason]);
    }

    [Theory]
    [InlineData("Production", nameof(AuthenticationOptions.AllowEntraCallers), true)]
    [InlineData("Production", nameof(AuthenticationOptions.MetadataUrl), "https://evil.example/metadata")]
    [InlineData("Production", nameof(AuthenticationOptions.EntraUrl), "https://evil.example")]
    [InlineData("Production", nameof(AuthenticationOptions.AppId), "my bot")]
    [InlineData("Production", nameof(AuthenticationOptions.TenantId), null)]
    [InlineData("Development", nameof(AuthenticationOptions.DangerouslyAllowUnauthenticatedRequests), true)]
    [InlineData("Development", nameof(AuthenticationOptions.MetadataUrl), "http://evil.example/metadata")]
    public async Task A_mistaken_setting_keeps_the_program_from_starting(string environment, string setting, object? value)
    {
        var start = () => ActivityHost.StartAsync(environment, services => services.Configure<AuthenticationOptions>(options =>
        {
            options.AppId = TestIssuer.AppId;
            options.TenantId = TestIssuer.Tenant;
            typeof(AuthenticationOptions).GetProperty(setting)!.SetValue(options, value);
        }));

        (await start.ShouldThrowAsync<OptionsValidationException>()).Failures.Count().ShouldBe(1);
    }

    private Task<ActivityHost> StartAsync(
        TestIssuer issuer, Action<AuthenticationOptions>? configure = null, string environment = "Test") =>
        ActivityHost.StartAsync(environment, services =>
        {
            services.AddSingleton<TimeProvider>(_time);
            services.Configure<AuthenticationOptions>(options =>
            {
                issuer.Configure(options);
                configure?.Invoke(options);
            });
        });

    private Task<HttpResponseMessage> PostAsync(ActivityHost host, TestIssuer issuer, string name)
    {
        var vectors = new AuthenticationVectors(issuer, _time.GetUtcNow());
        var request = Request(AuthenticationVectors.Body(name).ToJsonString());
        if (vectors.Header(name) is { } header)
        {
            request.Headers.TryAddWithoutValidation("Authorization", header).ShouldBeTrue();
        }

        return host.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<HttpResponseMessage> WithHeaderAsync(ActivityHost host, string name, string value)
    {
        var request = Request(JsonSerializer.Serialize(Some.Message(), ActivityJson.Options));
        request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        return host.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static HttpRequestMessage Request(string json) =>
        new(HttpMethod.Post, "/api/messages") { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
