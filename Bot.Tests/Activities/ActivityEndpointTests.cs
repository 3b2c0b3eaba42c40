using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using Microsoft.Extensions.DependencyInjection;

namespace CchcBot.Bot.Tests.Activities;

public sealed class ActivityEndpointTests
{
    [Fact]
    public async Task A_message_is_accepted_and_answered_through_the_channel()
    {
        await using var host = await ActivityHost.StartAsync();

        var response = await host.PostAsync(Some.Message("xin chào"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await BodyAsync(response)).ShouldBeEmpty();
        (await host.Sender.NextAsync()).Text.ShouldBe("echo xin chào");
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_are_not_allowed_even_beside_a_fallback_page(string method)
    {
        await using var host = await ActivityHost.StartAsync();

        var response = await host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/messages"), Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["POST"]);
    }

    [Theory]
    [InlineData("text/plain", "utf-8")]
    [InlineData("application/x-www-form-urlencoded", null)]
    [InlineData("application/json", "utf-16")]
    public async Task Another_media_type_is_refused(string mediaType, string? charset)
    {
        await using var host = await ActivityHost.StartAsync();
        var content = new ByteArrayContent("""{"type":"message"}"""u8.ToArray());
        content.Headers.ContentType = new(mediaType, charset);

        var response = await host.PostAsync(content);

        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_body_without_a_media_type_is_refused()
    {
        await using var host = await ActivityHost.StartAsync();

        var response = await host.PostAsync(new ByteArrayContent("""{"type":"message"}"""u8.ToArray()));

        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_body_that_states_to_be_too_large_is_refused_unread()
    {
        await using var host = await ActivityHost.StartAsync();
        using var client = new System.Net.Sockets.TcpClient();
        await client.ConnectAsync(host.Client.BaseAddress!.Host, host.Client.BaseAddress.Port, Cancellation);
        await using var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {10 << 20}\r\n\r\n"),
            Cancellation);

        var answer = await new StreamReader(stream).ReadLineAsync(Cancellation);

        answer.ShouldBe("HTTP/1.1 413 Payload Too Large");
    }

    [Fact]
    public async Task Whoever_sends_ten_megabytes_learns_why_they_are_refused()
    {
        await using var host = await ActivityHost.StartAsync();

        for (var i = 0; i < 20; i++)
        {
            var response = await host.PostAsync(new ByteArrayContent(new byte[10 << 20]) { Headers = { ContentType = new("application/json") } });

            response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        }
    }

    [Fact]
    public async Task A_body_that_turns_out_to_be_too_large_is_refused()
    {
        await using var host = await ActivityHost.StartAsync();
        var json = $$"""{"type":"message","text":"{{new string('x', ActivityReader.MaxBytes)}}"}""";
        var content = new StreamContent(new EndlessHintStream(Encoding.UTF8.GetBytes(json)));
        content.Headers.ContentType = new("application/json");

        var response = await host.PostAsync(content);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        host.Handler.Handled.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"text":"không có loại"}""")]
    [InlineData("""{"type":"message","serviceUrl":"http://localhost:1","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","serviceUrl":"http://localhost:1","channelId":"emulator"}""")]
    [InlineData("""{"type":"message","serviceUrl":"http://localhost:1","channelId":"emulator","conversation":{}}""")]
    [InlineData("""{"type":"message","channelId":"emulator","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","serviceUrl":"urn:inside","channelId":"emulator","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message",""")]
    public async Task What_cannot_be_answered_is_refused_with_one_clear_line(string json)
    {
        await using var host = await ActivityHost.StartAsync();

        var response = await host.PostAsync(json);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await BodyAsync(response)).ShouldMatch(@"^The activity [^\n]+\.$");
        host.Handler.Handled.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ping")]
    [InlineData("typing")]
    [InlineData("deleteUserData")]
    [InlineData("somethingNew")]
    public async Task Other_types_are_accepted_and_ignored(string type)
    {
        await using var host = await ActivityHost.StartAsync();

        var response = await host.PostAsync(Some.Message() with { Type = type });

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Handler.Handled.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_delivery_is_accepted_and_changes_nothing()
    {
        await using var host = await ActivityHost.StartAsync();
        var message = Some.Message();

        await host.PostAsync(message);
        var second = await host.PostAsync(message);
        await host.StopAsync();

        second.StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Handler.Handled.Count.ShouldBe(1);
        host.Sender.Rest().Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_id_in_another_conversation_is_another_activity()
    {
        await using var host = await ActivityHost.StartAsync();

        await host.PostAsync(Some.Message(conversation: "c1", id: "1"));
        await host.PostAsync(Some.Message(conversation: "c2", id: "1"));
        await host.StopAsync();

        host.Handler.Handled.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_full_queue_asks_to_try_again_and_then_takes_the_same_activity()
    {
        await using var host = await ActivityHost.StartAsync(services => services.Configure<TurnOptions>(options => options.MaxBacklog = 1));
        var gate = new TaskCompletionSource<IReadOnlyList<OutgoingActivity>>();
        host.Handler.OnActivity = (_, _) => gate.Task;
        await host.PostAsync(Some.Message("first"));
        var second = Some.Message("second");

        var refused = await host.PostAsync(second);
        gate.SetResult([Some.Reply("done")]);
        await host.Sender.NextAsync();
        await WaitUntilTakenAsync(host, second);

        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        (await host.Sender.NextAsync()).Text.ShouldBe("done");
    }

    [Fact]
    public async Task An_invoke_is_answered_in_the_response()
    {
        await using var host = await ActivityHost.StartAsync();
        host.Handler.OnInvoke = (_, _) => Task.FromResult(new InvokeResponse(200, new JsonObject { ["statusCode"] = 200, ["value"] = "Đã ghi nhận" }));

        var response = await host.PostAsync(Some.Invoke());

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        (await BodyAsync(response)).ShouldBe("""{"statusCode":200,"value":"Đã ghi nhận"}""");
    }

    [Fact]
    public async Task An_unknown_invoke_is_not_implemented()
    {
        await using var host = await ActivityHost.StartAsync();

        var response = await host.PostAsync(Some.Invoke("unknown/thing"));

        response.StatusCode.ShouldBe(HttpStatusCode.NotImplemented);
        (await BodyAsync(response)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_repeated_invoke_waits_for_the_answer_of_the_first()
    {
        await using var host = await ActivityHost.StartAsync();
        var gate = new TaskCompletionSource<InvokeResponse>();
        host.Handler.OnInvoke = (_, _) => gate.Task;
        var invoke = Some.Invoke();

        var first = host.PostAsync(invoke);
        var second = host.PostAsync(invoke);
        gate.SetResult(new InvokeResponse(200, new JsonObject { ["n"] = 1 }));
        var third = host.PostAsync(invoke);

        foreach (var response in await Task.WhenAll(first, second, third))
        {
            (await BodyAsync(response)).ShouldBe("""{"n":1}""");
        }

        host.Handler.Handled.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_card_action_that_fails_says_so_inside_a_200_and_may_be_tried_again()
    {
        await using var host = await ActivityHost.StartAsync();
        host.Handler.OnInvoke = (_, _) => throw new InvalidOperationException("secret");
        var invoke = Some.Invoke();

        var response = await host.PostAsync(invoke);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var body = (await response.Content.ReadFromJsonAsync<JsonObject>(Cancellation))!;
        body["statusCode"]!.GetValue<int>().ShouldBe(500);
        body["value"]!["message"]!.GetValue<string>().ShouldBe(ActivityHost.FaultText);
    }

    [Fact]
    public async Task Another_invoke_that_fails_is_a_500_and_is_handled_anew_when_it_comes_again()
    {
        await using var host = await ActivityHost.StartAsync();
        host.Handler.OnInvoke = (_, _) => throw new InvalidOperationException("secret");
        var invoke = Some.Invoke("task/submit");

        var failed = await host.PostAsync(invoke);
        host.Handler.OnInvoke = (_, _) => Task.FromResult(new InvokeResponse(200, Body: null));
        var again = await host.PostAsync(invoke);

        failed.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await BodyAsync(failed)).ShouldBeEmpty();
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Expected_replies_stand_in_the_response()
    {
        await using var host = await ActivityHost.StartAsync();
        var message = Some.Message("er test", id: "e1") with { DeliveryMode = "expectReplies" };

        var response = await host.PostAsync(message);
        var repeated = await host.PostAsync(message);

        var reply = (await response.Content.ReadFromJsonAsync<JsonObject>(Cancellation))!["activities"]!.AsArray().ShouldHaveSingleItem()!;
        reply["text"]!.GetValue<string>().ShouldBe("echo er test");
        reply["replyToId"]!.GetValue<string>().ShouldBe("e1");
        reply["recipient"]!["id"]!.GetValue<string>().ShouldBe("user-1");
        (await BodyAsync(repeated)).ShouldBe(await BodyAsync(response));
        host.Handler.Handled.Count.ShouldBe(1);
        host.Sender.Rest().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_fault_is_among_the_expected_replies()
    {
        await using var host = await ActivityHost.StartAsync();
        host.Handler.OnActivity = (_, _) => throw new InvalidOperationException("secret");

        var response = await host.PostAsync(Some.Message() with { DeliveryMode = "expectReplies" });

        (await BodyAsync(response)).ShouldContain(ActivityHost.FaultText);
        (await BodyAsync(response)).ShouldNotContain("secret");
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Task<string> BodyAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(Cancellation);

    private static async Task WaitUntilTakenAsync(ActivityHost host, Activity activity)
    {
        while ((await host.PostAsync(activity)).StatusCode != HttpStatusCode.OK)
        {
            await Task.Yield();
        }
    }

    /// <summary>A body whose length cannot be stated beforehand.</summary>
    private sealed class EndlessHintStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
