using System.Text.Json;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Tests.Channels.Teams;

public sealed class GroupTests
{
    [Theory]
    [InlineData("<at>Trợ lý</at> hạn báo cáo?", "hạn báo cáo?")]
    [InlineData("<at>Trợ lý</at>&nbsp;hạn báo cáo?", "hạn báo cáo?")]
    [InlineData("&nbsp;<at>Trợ lý</at> hạn <at>Trợ lý</at> báo cáo?", "hạn báo cáo?")]
    [InlineData("<at>Trợ lý</at> nhờ <at>Trần Thử</at> xem hạn", "nhờ Trần Thử xem hạn")]
    [InlineData("a &lt; b &amp; c <at>Trợ lý</at>", "a < b & c")]
    public async Task The_bots_mention_is_no_part_of_what_is_asked_and_other_peoples_stay(string text, string asked)
    {
        await using var host = await TeamsHost.StartAsync();

        await host.PostAsync(host.Message(text, "channel") with
        {
            Entities = [Mention("<at>Trợ lý</at>", host.Message("").Recipient!.Id!), Mention("<at>Trần Thử</at>", "29:other")],
        });

        (await host.Connector.NextAsync()).Body!["text"]!.ToString().ShouldBe("echo " + asked);
    }

    [Theory]
    [InlineData("<at>Bot</at> hạn?", "hạn?")]
    [InlineData("<at>Người khác</at> hạn?", "Người khác hạn?")]
    public async Task Without_an_entity_only_the_bots_own_name_is_left_out(string text, string asked)
    {
        await using var host = await TeamsHost.StartAsync();

        await host.PostAsync(host.Message(text, "groupChat"));

        (await host.Connector.NextAsync()).Body!["text"]!.ToString().ShouldBe("echo " + asked);
    }

    [Fact]
    public async Task An_answer_in_a_channel_goes_into_the_thread_that_was_written_in()
    {
        await using var host = await TeamsHost.StartAsync();
        var message = host.Message("hỏi", "channel") with { Id = "17", Conversation = new ConversationAccount { Id = "19:c@thread.tacv2;messageid=16", ConversationType = "channel" } };

        await host.PostAsync(message);

        var call = await host.Connector.NextAsync();
        call.Target.ShouldBe("/v3/conversations/19%3Ac%40thread.tacv2%3Bmessageid%3D16/activities/17");
        call.Body!["replyToId"]!.ToString().ShouldBe("17");
    }

    [Fact]
    public async Task Each_person_of_a_group_has_a_state_of_their_own_and_the_presser_is_who_counts()
    {
        await using var host = await TeamsHost.StartAsync();

        await host.PostAsync(host.Message("một", "groupChat", "aad-1"));
        await host.AskAsync(host.Invoke("adaptiveCard/action", new { action = new { verb = "x" } }, "groupChat", "aad-2"));
        await host.Connector.NextAsync();

        var taken = host.Feature.Taken.ToList();
        taken.Select(message => message.Sender.DirectoryObjectId).ShouldBe(["aad-1", "aad-2"], ignoreOrder: true);
        taken.Select(message => message.Conversation).Distinct().Count().ShouldBe(2);
        taken.ShouldAllBe(message => message.IsGroup);
    }

    [Fact]
    public async Task Suggested_questions_are_for_one_person_only()
    {
        await using var host = await TeamsHost.StartAsync();
        host.Feature.OnMessage = _ => new Reply("trả lời") { Suggestions = ["một", "hai", "ba", "bốn", "năm", "sáu"] };

        await host.PostAsync(host.Message("hỏi", "groupChat"));
        await host.PostAsync(host.Message("hỏi"));

        List<FakeCall> calls = [FakeCall.Of(await host.Connector.NextAsync()), FakeCall.Of(await host.Connector.NextAsync())];
        calls.Single(call => call.IsGroup).Suggestions.ShouldBe(0);
        calls.Single(call => !call.IsGroup).Suggestions.ShouldBe(5);
    }

    private static JsonElement Mention(string text, string id) => JsonSerializer.SerializeToElement(new { type = "mention", text, mentioned = new { id } });

    private sealed record FakeCall(bool IsGroup, int Suggestions)
    {
        public static FakeCall Of(Activities.Connector.FakeConnector.Call call) => new(
            call.Target.Contains("19%3Agroup", StringComparison.Ordinal), call.Body!["suggestedActions"]?["actions"]!.AsArray().Count ?? 0);
    }
}
