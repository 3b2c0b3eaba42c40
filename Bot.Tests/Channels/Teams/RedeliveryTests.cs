using System.Net;
using System.Text.Json.Nodes;
using CchcBot.Bot.Conversation;
using CchcBot.Bot.Features.Office;
using CchcBot.Bot.Tests.Activities;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Features.Office;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Reminders;
using Microsoft.Extensions.DependencyInjection;

namespace CchcBot.Bot.Tests.Channels.Teams;

/// <summary>Deliveries that Teams repeats because an answer came late, as people report them; played by us, since no client does so.</summary>
public sealed class RedeliveryTests
{
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(15);

    private readonly ObservedTime _clock = new();

    [Fact]
    public async Task A_message_delivered_again_after_fifteen_seconds_is_answered_once()
    {
        await using var host = await StartAsync();
        var message = host.Message("hỏi");

        await host.PostAsync(message);
        _clock.Advance(Later);
        (await host.PostAsync(message)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.PostAsync(host.Message("tiếp"));

        (await host.Connector.NextMessageAsync()).Body!["text"]!.ToString().ShouldBe("echo hỏi");
        (await host.Connector.NextMessageAsync()).Body!["text"]!.ToString().ShouldBe("echo tiếp");
    }

    [Fact]
    public async Task A_press_delivered_again_after_fifteen_seconds_gets_the_answer_that_was_kept()
    {
        await using var host = await StartAsync();
        var press = Press(host, "x/y", new { n = 1 });

        var (_, first) = await host.AskAsync(press);
        _clock.Advance(Later);
        var (_, second) = await host.AskAsync(press);

        JsonNode.DeepEquals(first, second).ShouldBeTrue();
        host.Feature.Taken.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_press_delivered_again_under_a_new_id_orders_nothing_more()
    {
        await using var store = new MemoryKnowledgeStore();
        await PaperHandlerTests.FillAsync(store);
        var outbox = new Outbox(store, _clock);
        var office = Office(store, outbox);
        var state = ConversationState.New;
        await using var host = await StartAsync();
        host.Feature.OnWriting = async (message, token) =>
        {
            var turn = await office.HandleAsync(message, state, token);
            state = turn!.State;
            return turn.Reply;
        };
        await host.PostAsync(host.Message("đôn đốc các đơn vị chưa báo cáo kế hoạch 30", person: "monitor"));
        var action = (await host.Connector.NextMessageAsync()).Body!["attachments"]![0]!["content"]!["actions"]![0]!;

        var (_, first) = await host.AskAsync(Press(host, OfficeHandler.SendVerb, action["data"]!));
        _clock.Advance(Later);
        var (_, second) = await host.AskAsync(Press(host, OfficeHandler.SendVerb, action["data"]!));

        second!["value"]!.ToString().ShouldBe(first!["value"]!.ToString());
        host.Feature.Taken.Count.ShouldBe(3);
        outbox.ListWaiting().Count.ShouldBe(1);
    }

    private static CchcBot.Bot.Activities.Activity Press(TeamsHost host, string verb, object data) =>
        host.Invoke("adaptiveCard/action", new { action = new { type = "Action.Execute", verb, data } }, person: "monitor");

    private OfficeHandler Office(MemoryKnowledgeStore store, Outbox outbox)
    {
        var library = new DocumentLibrary(store);
        var ledger = new AcknowledgementLedger(store, library, _clock);
        return new OfficeHandler(store, library, ledger, new Urging(store, new AssignmentTracking(store, library, ledger, _clock), ledger, outbox));
    }

    private Task<TeamsHost> StartAsync() => TeamsHost.StartAsync(services => services.AddSingleton<TimeProvider>(_clock));
}
