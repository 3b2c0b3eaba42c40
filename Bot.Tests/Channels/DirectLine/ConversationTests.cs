using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Tests.Activities;

namespace CchcBot.Bot.Tests.Channels.DirectLine;

public sealed class ConversationTests
{
    [Fact]
    public async Task The_first_start_is_201_and_the_next_200_with_the_same_conversation()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = new DirectLineClient(host);
        await client.GenerateAsync();

        var first = await client.SendAsync(HttpMethod.Post, "/conversations");
        var second = await client.SendAsync(HttpMethod.Post, "/conversations");

        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        second.StatusCode.ShouldBe(HttpStatusCode.OK);
        var opening = await DirectLineClient.ReadAsync(first);
        opening.GetProperty("conversationId").GetString().ShouldBe(client.Conversation);
        opening.GetProperty("streamUrl").GetString().ShouldStartWith("ws://127.0.0.1:");
        (await DirectLineClient.ReadAsync(second)).GetProperty("conversationId").GetString().ShouldBe(client.Conversation);
        first.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task The_bot_is_told_once_who_came_and_its_greeting_is_on_the_stream()
    {
        await using var host = await DirectLineHost.StartAsync();
        host.Handler.OnActivity = (activity, _) => Task.FromResult<IReadOnlyList<OutgoingActivity>>(
            activity.MembersAdded is { Count: > 0 } ? [Some.Reply("Xin chào")] : []);
        await using var client = await DirectLineClient.StartAsync(host);

        await client.SendAsync(HttpMethod.Post, "/conversations");
        var greeting = (await client.PollUntilAsync(1)).ShouldHaveSingleItem();

        greeting.GetProperty("text").GetString().ShouldBe("Xin chào");
        var arrival = host.Handler.Handled.ShouldHaveSingleItem();
        arrival.Type.ShouldBe("conversationUpdate");
        arrival.ChannelId.ShouldBe("webchat");
        arrival.MembersAdded!.ShouldContain(member => member.Id == arrival.From!.Id);
    }

    [Fact]
    public async Task A_message_reaches_the_bot_from_the_tokens_user_whatever_the_client_claims()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);

        await client.PostAsync(new
        {
            type = "message",
            text = "xin chào",
            id = "mine",
            channelId = "msteams",
            serviceUrl = "https://evil.example",
            from = new { id = "29:giam-doc", name = "Giám đốc", aadObjectId = "1", role = "bot" },
            recipient = new { id = "x" },
            conversation = new { id = "other", tenantId = "t" },
            membersAdded = new[] { new { id = "29:giam-doc" } },
            attachments = new[] { new { contentType = "text/plain", contentUrl = "http://169.254.169.254/" } },
        });
        await client.PollUntilAsync(2);

        var message = host.Handler.Handled.Single(activity => activity.Type == "message");
        message.From!.Id.ShouldStartWith("dl_");
        message.From.Name.ShouldBeNull();
        message.From.AadObjectId.ShouldBeNull();
        message.From.Role.ShouldBe("user");
        message.ChannelId.ShouldBe("webchat");
        message.ServiceUrl.ShouldNotBe("https://evil.example");
        message.Conversation!.Id.ShouldBe(client.Conversation);
        message.Conversation.TenantId.ShouldBeNull();
        message.Id.ShouldNotBe("mine");
        message.MembersAdded.ShouldBeNull();
        message.Attachments.ShouldBeNull();
    }

    [Fact]
    public async Task What_is_said_comes_back_before_its_answer_with_its_identity_and_the_clients()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);

        var id = await client.SayAsync("xin chào", clientActivityId: "c-1");
        var activities = await client.PollUntilAsync(2);

        activities[0].GetProperty("id").GetString().ShouldBe(id);
        activities[0].GetProperty("channelData").GetProperty("clientActivityID").GetString().ShouldBe("c-1");
        activities[0].GetProperty("from").GetProperty("role").GetString().ShouldBe("user");
        activities[0].TryGetProperty("serviceUrl", out _).ShouldBeFalse();
        activities[1].GetProperty("text").GetString().ShouldBe("echo xin chào");
        activities[1].GetProperty("replyToId").GetString().ShouldBe(id);
        activities[1].GetProperty("from").GetProperty("role").GetString().ShouldBe("bot");
        activities[1].TryGetProperty("serviceUrl", out _).ShouldBeFalse();
        activities[1].GetProperty("timestamp").GetDateTimeOffset().ShouldBeGreaterThan(activities[0].GetProperty("timestamp").GetDateTimeOffset());
    }

    [Fact]
    public async Task Cards_entities_and_buttons_arrive_as_the_bot_made_them()
    {
        await using var host = await DirectLineHost.StartAsync();
        host.Handler.OnActivity = (_, _) => Task.FromResult<IReadOnlyList<OutgoingActivity>>([new OutgoingActivity
        {
            Type = ActivityTypes.Message,
            Text = "Trước ngày 15/12",
            Attachments = [new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = new JsonObject { ["type"] = "AdaptiveCard" } }],
            Entities = [new JsonObject { ["type"] = "https://schema.org/Message" }],
            SuggestedActions = new JsonObject { ["actions"] = new JsonArray() },
            ChannelData = new JsonObject { ["streamType"] = "final" },
        }]);
        await using var client = await DirectLineClient.StartAsync(host);

        var answer = (await client.PollUntilAsync(1))[0];

        answer.GetProperty("text").GetString().ShouldBe("Trước ngày 15/12");
        answer.GetProperty("attachments")[0].GetProperty("content").GetProperty("type").GetString().ShouldBe("AdaptiveCard");
        answer.GetProperty("entities")[0].GetProperty("type").GetString().ShouldBe("https://schema.org/Message");
        answer.GetProperty("suggestedActions").GetProperty("actions").ValueKind.ShouldBe(JsonValueKind.Array);
        answer.GetProperty("channelData").GetProperty("streamType").GetString().ShouldBe("final");
    }

    [Fact]
    public async Task A_message_that_is_sent_again_is_handled_once_and_keeps_its_identity()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);

        var first = await client.SayAsync("đã quán triệt", clientActivityId: "c-1");
        var second = await client.SayAsync("đã quán triệt", clientActivityId: "c-1");
        await client.SayAsync("khác");

        second.ShouldBe(first);
        (await client.PollUntilAsync(4)).Length.ShouldBe(4);
        host.Handler.Handled.Count(activity => activity.Text == "đã quán triệt").ShouldBe(1);
    }

    [Fact]
    public async Task An_event_reaches_the_bot_and_types_that_only_the_server_may_send_do_not()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);

        (await client.PostAsync(new { type = "conversationUpdate" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.PostAsync(new { type = "installationUpdate" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.PostAsync(new { type = "typing" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.PostAsync(new { type = "event", name = "x" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await client.SayAsync("xong");

        // The sign of typing is gone from the stream once something else is said.
        await client.PollUntilAsync(5);

        host.Handler.Handled.Select(activity => activity.Type).ShouldBe(["conversationUpdate", "event", "message"]);
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("{\"text\":\"x\"}", HttpStatusCode.BadRequest)]
    [InlineData("[1]", HttpStatusCode.BadRequest)]
    public async Task What_is_no_activity_is_refused_in_one_line(string body, HttpStatusCode status)
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);

        var response = await client.SendAsync(
            HttpMethod.Post,
            $"/conversations/{client.Conversation}/activities",
            new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        response.StatusCode.ShouldBe(status);
        (await DirectLineClient.ReadAsync(response)).GetProperty("error").GetProperty("message").GetString()!.ShouldNotContain("\n");
    }

    [Fact]
    public async Task An_activity_of_ten_megabytes_is_refused_and_the_conversation_goes_on()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);

        var refused = await client.PostAsync(new { type = "message", text = new string('a', 10 * 1024 * 1024) });

        refused.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        await client.SayAsync("vẫn còn đây");
    }

    [Fact]
    public async Task Who_speaks_too_fast_is_asked_to_wait()
    {
        await using var host = await DirectLineHost.StartAsync(options => options.MaxMessagesPerMinute = 2);
        await using var client = await DirectLineClient.StartAsync(host);
        await client.SayAsync("một");
        await client.SayAsync("hai");

        var refused = await client.PostAsync(new { type = "message", text = "ba" });

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Polling_goes_on_after_the_mark_and_the_first_mark_is_empty()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);
        (await client.PollAsync("")).ShouldSatisfyAllConditions(
            first => first.Activities.ShouldBeEmpty(),
            first => first.Watermark.ShouldBe("0"));
        await client.SayAsync("một");
        await client.PollUntilAsync(2);
        var (_, watermark) = await client.PollAsync("");

        await client.SayAsync("hai");
        await client.PollUntilAsync(4);

        (await client.PollAsync(watermark)).Activities.Select(activity => activity.GetProperty("text").GetString())
            .ShouldBe(["hai", "echo hai"]);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    public async Task A_mark_that_is_none_is_refused(string watermark)
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);

        var response = await client.SendAsync(HttpMethod.Get, $"/conversations/{client.Conversation}/activities?watermark={watermark}");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_conversation_unused_for_longest_makes_room_and_is_then_gone_with_404()
    {
        await using var host = await DirectLineHost.StartAsync(options => options.MaxConversations = 2);
        await using var first = await DirectLineClient.StartAsync(host);
        host.Time.Advance(TimeSpan.FromSeconds(1));
        await using var second = await DirectLineClient.StartAsync(host);
        host.Time.Advance(TimeSpan.FromSeconds(1));
        await first.SayAsync("còn đây");

        await using var third = await DirectLineClient.StartAsync(host);

        (await second.SendAsync(HttpMethod.Get, $"/conversations/{second.Conversation}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await second.PostAsync(new { type = "message" })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await second.SendAsync(HttpMethod.Post, "/tokens/refresh")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await first.SayAsync("vẫn còn đây");
    }

    [Fact]
    public async Task A_conversation_that_nobody_used_for_long_is_gone()
    {
        await using var host = await DirectLineHost.StartAsync(options => options.ConversationLifetime = TimeSpan.FromMinutes(10));
        await using var client = await DirectLineClient.StartAsync(host);

        host.Time.Advance(TimeSpan.FromMinutes(11));

        (await client.SendAsync(HttpMethod.Get, $"/conversations/{client.Conversation}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_session_of_a_sign_in_card_is_the_conversation()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);

        var session = await DirectLineClient.ReadAsync(await client.SendAsync(HttpMethod.Get, "/session/getsessionid"));

        session.GetProperty("sessionId").GetString().ShouldBe(client.Conversation);
    }

    [Fact]
    public async Task Other_sites_are_told_nothing_about_what_they_may_read()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);

        var response = await client.SendAsync(HttpMethod.Options, "/conversations", change: request =>
        {
            request.Headers.Add("Origin", "https://other.example");
            request.Headers.Add("Access-Control-Request-Method", "POST");
        });

        response.IsSuccessStatusCode.ShouldBeFalse();
        response.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }
}
