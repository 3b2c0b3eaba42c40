using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Tests.Activities;

public sealed class RevisionTests
{
    [Fact]
    public async Task Revisions_take_the_place_of_what_was_sent()
    {
        await using var host = await ActivityHost.StartAsync();
        host.Sender.IsExchanging = true;
        host.Handler.OnActivity = (activity, _) => Revised(activity.Text!);

        await host.PostAsync(Some.Message("một", id: "1"));
        await host.PostAsync(Some.Message("hai", id: "2"));

        (await host.Sender.NextAsync()).Text.ShouldBe("một…");
        (await host.Sender.NextAsync()).Text.ShouldBe("hai…");
        host.Sender.Exchanged.Take(2).Select(revision => revision.Text).ShouldBe(["một 1/2", "một xong"]);
    }

    [Fact]
    public async Task Where_nothing_is_exchanged_the_last_revision_is_sent_after_it()
    {
        await using var host = await ActivityHost.StartAsync();
        host.Handler.OnActivity = (_, _) => Revised("một");

        await host.PostAsync(Some.Message());

        (await host.Sender.NextAsync()).Text.ShouldBe("một…");
        (await host.Sender.NextAsync()).Text.ShouldBe("một xong");
        host.Sender.Rest().ShouldBeEmpty();
    }

    [Fact]
    public async Task Expected_replies_bring_the_last_revision_only()
    {
        await using var host = await ActivityHost.StartAsync();
        host.Handler.OnActivity = (_, _) => Revised("một");

        var response = await host.PostAsync(Some.Message() with { DeliveryMode = "expectReplies" });

        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        answer["activities"]!.AsArray().ShouldHaveSingleItem()!["text"]!.ToString().ShouldBe("một xong");
    }

    private static Task<IReadOnlyList<OutgoingActivity>> Revised(string text) => Task.FromResult<IReadOnlyList<OutgoingActivity>>(
        [Some.Reply(text + "…") with { Revisions = new[] { Some.Reply(text + " 1/2"), Some.Reply(text + " xong") }.ToAsyncEnumerable() }]);
}
