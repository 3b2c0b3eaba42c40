using System.Text.Json;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Channels;

namespace CchcBot.Bot.Tests.Channels.Teams;

public sealed class ArrivalTests
{
    [Fact]
    public async Task A_person_is_greeted_once_though_installation_and_members_are_announced_at_the_same_time()
    {
        await using var host = await TeamsHost.StartAsync();

        await Task.WhenAll(
            host.PostAsync(Installed(host, "add")),
            host.PostAsync(Joined(host, "personal", Bot(host), new ChannelAccount { Id = "29:aad-1" })),
            host.PostAsync(Installed(host, "add")));
        await host.PostAsync(host.Message("xin chào"));

        (await host.Connector.NextAsync()).Body!["text"]!.ToString().ShouldBe("Xin chào Anh/Chị");
        (await host.Connector.NextAsync()).Body!["text"]!.ToString().ShouldBe("echo xin chào");
    }

    [Fact]
    public async Task A_group_is_greeted_when_the_bot_comes_and_not_when_people_do()
    {
        await using var host = await TeamsHost.StartAsync();

        await host.PostAsync(Joined(host, "groupChat", new ChannelAccount { Id = "29:someone" }));
        await host.PostAsync(Joined(host, "groupChat", Bot(host)));
        await host.PostAsync(Installed(host, "add", "groupChat"));
        await host.PostAsync(host.Message("hỏi", "groupChat"));

        (await host.Connector.NextAsync()).Body!["text"]!.ToString().ShouldBe("Xin chào cả nhóm");
        (await host.Connector.NextAsync()).Body!["text"]!.ToString().ShouldBe("echo hỏi");
    }

    [Theory]
    [InlineData("add-upgrade")]
    [InlineData("remove-upgrade")]
    public async Task An_upgrade_greets_nobody_and_removes_nothing(string action)
    {
        await using var host = await TeamsHost.StartAsync();
        await host.PostAsync(host.Message("một"));
        await host.Connector.NextAsync();

        await host.PostAsync(Installed(host, action));
        await host.PostAsync(host.Message("hai"));

        (await host.Connector.NextAsync()).Body!["text"]!.ToString().ShouldBe("echo hai");
        host.References.FindPerson("aad-1")!.State.ShouldBe(ReferenceState.Active);
    }

    [Fact]
    public async Task A_removal_is_remembered_until_the_person_comes_again()
    {
        await using var host = await TeamsHost.StartAsync();
        await host.PostAsync(host.Message("một"));
        await host.Connector.NextAsync();

        await AnswerAsync(host, Installed(host, "remove"));
        host.References.FindPerson("aad-1")!.State.ShouldBe(ReferenceState.Uninstalled);
        await AnswerAsync(host, Installed(host, "add"));

        host.References.FindPerson("AAD-1")!.State.ShouldBe(ReferenceState.Active);
    }

    [Fact]
    public async Task A_team_is_remembered_by_its_identity()
    {
        await using var host = await TeamsHost.StartAsync();
        var installed = Installed(host, "add", "channel") with
        {
            ChannelData = JsonSerializer.SerializeToElement(new { team = new { id = "19:team" }, tenant = new { id = Activities.Some.Tenant } }),
        };

        await AnswerAsync(host, installed);
        host.References.FindTeam("19:team")!.State.ShouldBe(ReferenceState.Active);
        await AnswerAsync(host, installed with { Id = "2", Action = "remove" });

        host.References.FindTeam("19:team")!.State.ShouldBe(ReferenceState.Uninstalled);
        host.References.FindPerson("aad-1").ShouldBeNull();
    }

    [Fact]
    public async Task The_address_of_a_person_is_kept_fresh_by_whatever_arrives()
    {
        await using var host = await TeamsHost.StartAsync();
        host.References.Remember(host.Message("cũ") with { ServiceUrl = "https://smba.trafficmanager.net/cu/" });

        await host.AskAsync(host.Invoke("adaptiveCard/action", new { action = new { verb = "x" } }));

        host.References.FindPerson("aad-1")!.Met.ServiceUrl.ShouldBe(host.Connector.Url);
    }

    private static Activity Installed(TeamsHost host, string action, string type = "personal") =>
        host.Message("", type) with { Type = "installationUpdate", Text = null, Action = action };

    private static Activity Joined(TeamsHost host, string type, params ChannelAccount[] members) =>
        host.Message("", type) with { Type = "conversationUpdate", Text = null, MembersAdded = members };

    private static ChannelAccount Bot(TeamsHost host) => host.Message("").Recipient!;

    /// <summary>Lets the turn of an activity that answers nothing be over: replies are collected in the response.</summary>
    private static async Task AnswerAsync(TeamsHost host, Activity activity) => await host.PostAsync(activity with { DeliveryMode = "expectReplies" });
}
