using System.Net;
using System.Text.Json.Nodes;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Tests.Channels.Teams;

public sealed class InvokeTests
{
    [Fact]
    public async Task A_pressed_button_is_answered_with_the_pressers_card_and_the_card_is_exchanged_for_good()
    {
        await using var host = await TeamsHost.StartAsync();
        host.Feature.OnMessage = _ => new Reply("xong") { Card = FakeFeature.Card("thẻ của tôi") };

        var (status, body) = await host.AskAsync(Press("any/verb", host));

        status.ShouldBe(HttpStatusCode.OK);
        body!["statusCode"]!.GetValue<int>().ShouldBe(200);
        body["type"]!.ToString().ShouldBe("application/vnd.microsoft.card.adaptive");
        body["value"]!["body"]![0]!["text"]!.ToString().ShouldBe("thẻ của tôi");
        var exchanged = await host.Connector.NextAsync();
        (exchanged.Method, exchanged.Target).ShouldBe(("PUT", "/v3/conversations/a%3Aaad-1/activities/1%3Apressed"));
        exchanged.Body!["attachments"]![0]!["content"]!["body"]![0]!["text"]!.ToString().ShouldBe("thẻ của tôi");
    }

    [Fact]
    public async Task In_a_group_only_the_card_for_all_takes_the_place_of_the_pressed_one()
    {
        await using var host = await TeamsHost.StartAsync();
        host.Feature.OnMessage = _ => new Reply("xong") { Card = FakeFeature.Card("thẻ của tôi"), CardForAll = FakeFeature.Card("thẻ chung") };

        var (_, body) = await host.AskAsync(Press("any/verb", host, "groupChat"));

        body!["value"]!["body"]![0]!["text"]!.ToString().ShouldBe("thẻ của tôi");
        (await host.Connector.NextAsync()).Body!["attachments"]![0]!["content"]!["body"]![0]!["text"]!.ToString().ShouldBe("thẻ chung");
        host.Connector.Count.ShouldBe(0);
    }

    [Fact]
    public async Task In_a_group_a_press_that_concerns_the_presser_alone_exchanges_nothing()
    {
        await using var host = await TeamsHost.StartAsync();
        host.Feature.OnMessage = message => new Reply("xong") { Card = FakeFeature.Card("của tôi"), CardForAll = message.Press!.Verb == "all" ? FakeFeature.Card("chung") : null };

        await host.AskAsync(Press("mine", host, "groupChat"));
        await host.AskAsync(Press("all", host, "groupChat"));

        (await host.Connector.NextAsync()).Body!["attachments"]![0]!["content"]!["body"]![0]!["text"]!.ToString().ShouldBe("chung");
        host.Connector.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_refresh_shows_each_their_own_card_and_exchanges_nothing()
    {
        await using var host = await TeamsHost.StartAsync();
        host.Feature.OnMessage = message => new Reply("xem") { Card = FakeFeature.Card($"thẻ của {message.Sender.DirectoryObjectId}"), CardForAll = FakeFeature.Card("chung") };

        var (_, first) = await host.AskAsync(Press(SharedVerbs.ViewDocument, host, "groupChat", "aad-1"));
        var (_, second) = await host.AskAsync(Press(SharedVerbs.ViewDocument, host, "groupChat", "aad-2"));

        first!["value"]!["body"]![0]!["text"]!.ToString().ShouldBe("thẻ của aad-1");
        second!["value"]!["body"]![0]!["text"]!.ToString().ShouldBe("thẻ của aad-2");
        host.Connector.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_card_is_refreshed_for_sixty_people_at_most_however_many_pages_they_come_on()
    {
        await using var host = await TeamsHost.StartAsync();
        host.Feature.OnMessage = _ => new Reply("thẻ") { Card = AdaptiveCard.WithRefresh(FakeFeature.Card("chung"), SharedVerbs.ViewDocument, []) };
        host.Connector.Answers.Enqueue(Members(0, 50, "tiếp"));
        host.Connector.Answers.Enqueue(Members(50, 50, null));

        await host.PostAsync(host.Message("cho xem thẻ", "groupChat"));

        (await host.Connector.NextAsync()).Target.ShouldBe("/v3/conversations/19%3Agroup%40thread.v2/pagedmembers?pageSize=60");
        (await host.Connector.NextAsync()).Target.ShouldContain("&continuationToken=ti%E1%BA%BFp");
        var users = (await host.Connector.NextAsync()).Body!["attachments"]![0]!["content"]!["refresh"]!["userIds"]!.AsArray();
        users.Count.ShouldBe(60);
        users[59]!.ToString().ShouldBe("29:p59");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"action":"x"}""")]
    [InlineData("""{"action":{"verb":7}}""")]
    [InlineData("null")]
    public async Task A_press_that_cannot_be_read_is_refused_inside_a_200(string value)
    {
        await using var host = await TeamsHost.StartAsync();

        var (status, body) = await host.AskAsync(host.Invoke("adaptiveCard/action", JsonNode.Parse(value)));

        status.ShouldBe(HttpStatusCode.OK);
        body!["statusCode"]!.GetValue<int>().ShouldBe(400);
        body["type"]!.ToString().ShouldBe("application/vnd.microsoft.error");
        body["value"]!["message"]!.ToString().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_press_that_fails_says_so_inside_a_200()
    {
        await using var host = await TeamsHost.StartAsync();
        host.Feature.OnMessage = _ => throw new InvalidOperationException("broken");

        var (status, body) = await host.AskAsync(Press("any/verb", host));

        (status, body!["statusCode"]!.GetValue<int>()).ShouldBe((HttpStatusCode.OK, 500));
    }

    [Fact]
    public async Task A_press_that_is_delivered_again_is_not_taken_again()
    {
        await using var host = await TeamsHost.StartAsync();
        var press = Press("any/verb", host);

        var (_, first) = await host.AskAsync(press);
        var (_, second) = await host.AskAsync(press);

        JsonNode.DeepEquals(first, second).ShouldBeTrue();
        host.Feature.Taken.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("config/fetch")]
    [InlineData("config/submit")]
    [InlineData("application/search")]
    [InlineData("tab/fetch")]
    [InlineData("actionableMessage/executeAction")]
    [InlineData("handoff/action")]
    [InlineData("unknown/thing")]
    [InlineData("ADAPTIVECARD/ACTION")]
    public async Task An_unknown_name_is_not_implemented(string name)
    {
        await using var host = await TeamsHost.StartAsync();

        var (status, body) = await host.AskAsync(host.Invoke(name, new { }));

        (status, body).ShouldBe((HttpStatusCode.NotImplemented, null));
    }

    [Theory]
    [InlineData("composeExtension/query")]
    [InlineData("composeExtension/queryLink")]
    [InlineData("composeExtension/anonymousQueryLink")]
    [InlineData("composeExtension/selectItem")]
    [InlineData("composeExtension/fetchTask")]
    [InlineData("composeExtension/submitAction")]
    [InlineData("task/fetch")]
    [InlineData("task/submit")]
    [InlineData("fileConsent/invoke")]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    [InlineData("message/submitAction")]
    [InlineData("message/fetchTask")]
    public async Task A_value_of_another_form_is_a_bad_request(string name)
    {
        await using var host = await TeamsHost.StartAsync();

        (await host.AskAsync(host.Invoke(name, null))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await host.AskAsync(host.Invoke(name, "words"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await host.AskAsync(host.Invoke(name, 7))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_exchange_of_tokens_is_answered_once_for_all_devices()
    {
        await using var host = await TeamsHost.StartAsync();
        var value = new { id = "exchange-1", connectionName = "sso", token = "t" };

        var (first, body) = await host.AskAsync(host.Invoke("signin/tokenExchange", value));
        var (second, again) = await host.AskAsync(host.Invoke("signin/tokenExchange", value));
        var (verified, _) = await host.AskAsync(host.Invoke("signin/verifyState", new { state = "123456" }));

        (first, second, verified).ShouldBe((HttpStatusCode.PreconditionFailed, HttpStatusCode.PreconditionFailed, HttpStatusCode.OK));
        JsonNode.DeepEquals(body, again).ShouldBeTrue();
        host.SignIns.Exchanges.ShouldBe(1);
    }

    [Fact]
    public async Task What_people_say_of_an_answer_reaches_the_features()
    {
        await using var host = await TeamsHost.StartAsync();

        var (status, body) = await host.AskAsync(host.Invoke(
            "message/submitAction", new { actionName = "feedback", actionValue = new { reaction = "dislike", feedback = """{"feedbackText":"thiếu khoản 4"}""" } }));
        var (_, form) = await host.AskAsync(host.Invoke("message/fetchTask", new { data = new { actionName = "feedback", actionValue = new { reaction = "dislike" } } }));

        (status, body!.AsObject().Count).ShouldBe((HttpStatusCode.OK, 0));
        host.Feature.Taken.TryDequeue(out var taken).ShouldBeTrue();
        taken!.Press!.Verb.ShouldBe(SharedVerbs.Feedback);
        taken.Press.Data.GetProperty("reaction").GetString().ShouldBe("dislike");
        taken.Press.Data.GetProperty("feedback").GetString().ShouldBe("thiếu khoản 4");
        taken.Press.Data.GetProperty("answerId").GetString().ShouldBe("1:pressed");
        form!["task"]!["value"]!["card"]!["content"]!["body"]![0]!["id"]!.ToString().ShouldBe("feedbackText");
    }

    private static CchcBot.Bot.Activities.Activity Press(string verb, TeamsHost host, string type = "personal", string person = "aad-1") =>
        host.Invoke("adaptiveCard/action", new { action = new { type = "Action.Execute", verb, data = new { n = 1 } } }, type, person);

    private static Func<Microsoft.AspNetCore.Http.HttpContext, Task> Members(int from, int count, string? continuation) => context =>
        Microsoft.AspNetCore.Http.HttpResponseJsonExtensions.WriteAsJsonAsync(context.Response, new
        {
            members = Enumerable.Range(from, count).Select(i => new { id = $"29:p{i}", name = $"Người {i}" }),
            continuationToken = continuation,
        });
}
