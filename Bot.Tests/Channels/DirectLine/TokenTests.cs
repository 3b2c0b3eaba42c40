using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace CchcBot.Bot.Tests.Channels.DirectLine;

public sealed class TokenTests
{
    [Fact]
    public async Task A_visitor_in_Development_gets_a_user_and_a_conversation_of_the_servers_choosing()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = new DirectLineClient(host);

        var opening = await DirectLineClient.ReadAsync(await client.SendAsync(HttpMethod.Post, "/tokens/generate"));

        opening.GetProperty("expires_in").GetInt32().ShouldBe(1800);
        // Web Chat reads the user out of the token, under this name, and leaves its own idea aside.
        var claims = JsonDocument.Parse(WebEncoders.Base64UrlDecode(opening.GetProperty("token").GetString()!.Split('.')[1])).RootElement;
        claims.GetProperty("user").GetString().ShouldStartWith("dl_");
        claims.GetProperty("conv").GetString().ShouldBe(opening.GetProperty("conversationId").GetString());
    }

    [Fact]
    public async Task Outside_Development_nobody_gets_a_token_without_signing_in()
    {
        await using var host = await DirectLineHost.StartAsync(environment: "Production");
        await using var client = new DirectLineClient(host);

        var response = await client.SendAsync(HttpMethod.Post, "/tokens/generate");

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await DirectLineClient.ReadAsync(response)).GetProperty("error").GetProperty("message").GetString()!.ShouldContain("đăng nhập");
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Host", "evil.example")]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    public async Task What_only_passes_through_this_machine_gets_no_token(string header, string value)
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = new DirectLineClient(host);

        var response = await client.SendAsync(
            HttpMethod.Post, "/tokens/generate", change: request => request.Headers.TryAddWithoutValidation(header, value));

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_servers_own_page_gets_a_token()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = new DirectLineClient(host);

        var response = await client.SendAsync(
            HttpMethod.Post, "/tokens/generate", change: request => request.Headers.Add("Origin", host.Address.GetLeftPart(UriPartial.Authority)));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_renewed_token_goes_on_where_the_old_one_ends()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);
        host.Time.Advance(TimeSpan.FromMinutes(29));

        client.Token = (await DirectLineClient.ReadAsync(await client.SendAsync(HttpMethod.Post, "/tokens/refresh"))).GetProperty("token").GetString();
        host.Time.Advance(TimeSpan.FromMinutes(29));

        (await client.PostAsync(new { type = "message", text = "xin chào" })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_token_that_is_over_is_refused_with_403_everywhere()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);
        var conversation = $"/conversations/{client.Conversation}";

        host.Time.Advance(TimeSpan.FromMinutes(30));

        (await client.SendAsync(HttpMethod.Post, "/tokens/refresh")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.SendAsync(HttpMethod.Post, "/conversations")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.SendAsync(HttpMethod.Get, conversation)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.SendAsync(HttpMethod.Get, $"{conversation}/activities")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.PostAsync(new { type = "message" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_token_of_an_earlier_process_is_refused_with_403_so_that_clients_ask_for_a_new_one()
    {
        await using var before = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(before);
        await using var after = await DirectLineHost.StartAsync();
        await using var later = new DirectLineClient(after) { Token = client.Token };

        var response = await later.SendAsync(HttpMethod.Get, $"/conversations/{client.Conversation}");

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_token_opens_its_own_conversation_only()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var victim = await DirectLineClient.StartAsync(host);
        await using var other = await DirectLineClient.StartAsync(host);

        var response = await other.SendAsync(HttpMethod.Get, $"/conversations/{victim.Conversation}/activities");

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_streams_token_is_no_token_for_requests_and_the_other_way_round()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);
        var url = await client.StreamUrlAsync();
        var streamToken = QueryHelpers.ParseQuery(new Uri(url).Query)["t"].ToString();
        var withRequestToken = url.Replace(streamToken, client.Token, StringComparison.Ordinal);

        await Should.ThrowAsync<System.Net.WebSockets.WebSocketException>(() => client.OpenStreamAsync(url: withRequestToken));
        client.Token = streamToken;
        (await client.SendAsync(HttpMethod.Post, "/tokens/refresh")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Without_a_token_the_answer_is_401()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = new DirectLineClient(host);

        (await client.SendAsync(HttpMethod.Post, "/conversations")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Too_many_new_visitors_are_asked_to_wait()
    {
        await using var host = await DirectLineHost.StartAsync(options => options.MaxVisitorsPerMinute = 1);
        await using var client = new DirectLineClient(host);
        await client.GenerateAsync();
        host.Time.Advance(TimeSpan.FromSeconds(20));

        var refused = await client.SendAsync(HttpMethod.Post, "/tokens/generate");

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(40));
        host.Time.Advance(TimeSpan.FromSeconds(40));
        (await client.SendAsync(HttpMethod.Post, "/tokens/generate")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
