using CchcBot.Bot.Channels;
using CchcBot.Bot.Conversation;
using Microsoft.AspNetCore.Http;

namespace CchcBot.Bot.Tests.Channels.Teams;

public sealed class ProactiveSenderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_never_met_is_reached_in_a_conversation_opened_for_them_once()
    {
        await using var host = await TeamsHost.StartAsync();
        host.References.Remember(host.Message("xin chào", person: "aad-1"));
        host.Connector.Answers.Enqueue(context =>
        {
            context.Response.StatusCode = 201;
            return HttpResponseJsonExtensions.WriteAsJsonAsync(context.Response, new { id = "a:new-chat" });
        });

        (await SendAsync(host, "aad-2")).ShouldBeOfType<Delivery.Taken>();
        (await SendAsync(host, "aad-2")).ShouldBeOfType<Delivery.Taken>();

        var opened = await host.Connector.NextAsync();
        (opened.Method, opened.Target).ShouldBe(("POST", "/v3/conversations"));
        opened.Body!["members"]![0]!["id"]!.ToString().ShouldBe("aad-2");
        opened.Body["tenantId"]!.ToString().ShouldBe(Activities.Some.Tenant);
        opened.Body["channelData"]!["tenant"]!["id"]!.ToString().ShouldBe(Activities.Some.Tenant);
        opened.Body["isGroup"]!.GetValue<bool>().ShouldBeFalse();
        (await host.Connector.NextAsync()).Target.ShouldBe("/v3/conversations/a%3Anew-chat/activities");
        (await host.Connector.NextAsync()).Target.ShouldBe("/v3/conversations/a%3Anew-chat/activities");
    }

    [Fact]
    public async Task Before_anything_has_arrived_nobody_can_be_reached()
    {
        await using var host = await TeamsHost.StartAsync();

        (await SendAsync(host, "aad-1")).ShouldBeOfType<Delivery.Never>();
    }

    [Theory]
    [InlineData("BotDisabledByAdmin")]
    [InlineData("BotNotInConversationRoster")]
    [InlineData("ConversationBlockedByUser")]
    [InlineData("ForbiddenOperationException")]
    [InlineData("MessageWritesBlocked")]
    public async Task A_permanent_refusal_leaves_the_person_alone_until_they_write_again(string code)
    {
        await using var host = await TeamsHost.StartAsync();
        host.References.Remember(host.Message("xin chào"));
        Refuse(host, 403, code);

        (await SendAsync(host, "aad-1")).ShouldBeOfType<Delivery.Never>();
        (await SendAsync(host, "aad-1")).ShouldBeOfType<Delivery.Never>();

        host.Connector.Count.ShouldBe(1);
        host.References.FindPerson("aad-1")!.State.ShouldBe(ReferenceState.Blocked);
        host.References.Remember(host.Message("tôi đây"));
        (await SendAsync(host, "aad-1")).ShouldBeOfType<Delivery.Taken>();
    }

    [Fact]
    public async Task A_service_that_has_moved_says_nothing_about_the_person()
    {
        await using var host = await TeamsHost.StartAsync();
        host.References.Remember(host.Message("xin chào"));
        Refuse(host, 403, "InvalidBotApiHost");

        (await SendAsync(host, "aad-1")).ShouldBeOfType<Delivery.Later>();

        host.References.FindPerson("aad-1")!.State.ShouldBe(ReferenceState.Active);
    }

    [Fact]
    public async Task A_conversation_that_is_gone_is_forgotten()
    {
        await using var host = await TeamsHost.StartAsync();
        host.References.Remember(host.Message("xin chào"));
        Refuse(host, 404, "ConversationNotFound");

        (await SendAsync(host, "aad-1")).ShouldBeOfType<Delivery.Never>();

        host.References.FindPerson("aad-1").ShouldBeNull();
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(408)]
    public async Task What_may_have_arrived_is_not_sent_again(int status)
    {
        await using var host = await TeamsHost.StartAsync();
        host.References.Remember(host.Message("xin chào"));
        Refuse(host, status, "x");

        (await SendAsync(host, "aad-1")).ShouldBeOfType<Delivery.Ambiguous>();

        host.Connector.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_a_group_may_not_read_is_brought_to_the_person_alone()
    {
        await using var host = await TeamsHost.StartAsync();
        host.References.Remember(host.Message("xin chào"));
        host.Feature.OnMessage = _ => new Reply("đơn vị anh còn ba việc") { IsPrivate = true };

        await host.PostAsync(host.Message("đơn vị tôi còn gì?", "groupChat"));

        var own = await host.Connector.NextAsync();
        own.Target.ShouldContain("a%3Aaad-1");
        own.Body!["text"]!.ToString().ShouldBe("đơn vị anh còn ba việc");
        var said = await host.Connector.NextAsync();
        said.Target.ShouldContain("19%3Agroup");
        said.Body!["text"]!.ToString().ShouldContain("đã gửi riêng");
    }

    [Fact]
    public async Task What_a_group_may_not_read_is_not_said_there_when_the_person_cannot_be_reached_alone()
    {
        await using var host = await TeamsHost.StartAsync();
        host.References.Remember(host.Message("xin chào"));
        host.References.Mark("aad-1", ReferenceState.Blocked);
        host.Feature.OnMessage = _ => new Reply("bí mật") { IsPrivate = true };

        await host.PostAsync(host.Message("đơn vị tôi còn gì?", "groupChat"));

        (await host.Connector.NextAsync()).Body!["text"]!.ToString().ShouldContain("cuộc trò chuyện riêng");
        host.Connector.Count.ShouldBe(0);
    }

    private static void Refuse(TeamsHost host, int status, string code) => host.Connector.Answers.Enqueue(context =>
    {
        context.Response.StatusCode = status;
        return HttpResponseJsonExtensions.WriteAsJsonAsync(context.Response, new { error = new { code, message = "refused" } });
    });

    private static Task<Delivery> SendAsync(TeamsHost host, string person) => host.Proactive.SendAsync(person, new Reply("Kính gửi Anh/Chị"), Token);
}
