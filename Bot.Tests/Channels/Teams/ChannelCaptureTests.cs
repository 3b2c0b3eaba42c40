using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Activities.Connector;
using CchcBot.Bot.Tests.Activities;
using CchcBot.Bot.Tests.Activities.Connector;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CchcBot.Bot.Tests.Channels.Teams;

/// <summary>What real clients were recorded sending, and what a real connector was recorded answering, before our channels.</summary>
public sealed class ChannelCaptureTests
{
    private const string Captures = "platforms/captures";

    /// <summary>Each invoke recorded, the status that we answer and the member that its body has.</summary>
    public static TheoryData<string, int, string?> Invokes => new()
    {
        { "custom_msteams_personal_invoke_fileConsent.invoke_accept.json", 200, null },
        { "custom_msteams_personal_invoke_fileConsent.invoke_decline.json", 200, null },
        // The recorded bot knew no sign-in; we answer as the protocol's table asks.
        { "custom_msteams_personal_invoke_signin.verifyState.json", 200, null },
        { "custom_msteams_personal_invoke_task.fetch.json", 200, "task" },
        { "custom_msteams_personal_invoke_unknown.thing.json", 501, null },
        { "emulator_invoke_adaptiveCard.action.json", 200, "statusCode" },
        { "playground_msteams_personal_invoke_adaptiveCard.action_http200.json", 200, "statusCode" },
        // The recorded bot answered 400 in HTTP too; the table asks for 200 with the status inside.
        { "playground_msteams_personal_invoke_adaptiveCard.action_http400.json", 200, "statusCode" },
        { "playground_msteams_personal_invoke_composeExtension.fetchTask.json", 200, "task" },
        { "playground_msteams_personal_invoke_composeExtension.query.json", 200, "composeExtension" },
        // The recorded bot had no links.
        { "playground_msteams_personal_invoke_composeExtension.queryLink.json", 200, "composeExtension" },
        // The recorded submit carries no question of ours.
        { "playground_msteams_personal_invoke_composeExtension.submitAction.json", 400, null },
        { "playground_msteams_personal_invoke_message.submitAction.json", 200, null },
    };

    [Theory]
    [MemberData(nameof(Invokes))]
    public async Task A_recorded_invoke_is_answered_as_its_name_asks(string capture, int status, string? member)
    {
        await using var host = await TeamsHost.StartAsync();

        var (answered, body) = await host.AskAsync(Recorded(capture) with { ServiceUrl = host.Connector.Url });

        ((int)answered).ShouldBe(status);
        body?.AsObject().Select(pair => pair.Key).FirstOrDefault().ShouldBe(member);
    }

    [Fact]
    public void Four_invokes_are_answered_otherwise_than_recorded() =>
        Invokes.Where(row => StatusOf(row.Data.Item1) != row.Data.Item2).Select(row => row.Data.Item1).ShouldBe(
        [
            "custom_msteams_personal_invoke_signin.verifyState.json",
            "playground_msteams_personal_invoke_adaptiveCard.action_http400.json",
            "playground_msteams_personal_invoke_composeExtension.queryLink.json",
            "playground_msteams_personal_invoke_composeExtension.submitAction.json",
        ]);

    [Fact]
    public void Every_recorded_invoke_is_among_them() =>
        Directory.GetFiles(Corpus.Find(Captures), "*invoke*").Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(Invokes.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Every_other_recorded_activity_is_taken_by_the_channels()
    {
        await using var host = await TeamsHost.StartAsync();
        var files = Directory.GetFiles(Corpus.Find(Captures), "*.json").Select(Path.GetFileName).OfType<string>()
            .Where(file => !file.StartsWith("connector_", StringComparison.Ordinal) && !file.Contains("invoke", StringComparison.Ordinal)
                && !file.StartsWith("auth_", StringComparison.Ordinal) && !file.Contains("HEAD", StringComparison.Ordinal)).ToList();
        files.Count.ShouldBeGreaterThan(30);

        foreach (var file in files)
        {
            (await host.PostAsync(Recorded(file) with { ServiceUrl = host.Connector.Url })).StatusCode.ShouldBe(HttpStatusCode.OK, file);
        }
    }

    [Theory]
    [InlineData("playground_msteams_channel_message_mention.json", "team")]
    [InlineData("custom_msteams_personal_message_attachments.json", "xem file")]
    public async Task A_recorded_message_is_read_as_it_was_meant(string capture, string said)
    {
        await using var host = await TeamsHost.StartAsync();

        await host.PostAsync(Recorded(capture) with { ServiceUrl = host.Connector.Url });

        await host.Connector.NextAsync();
        host.Feature.Taken.TryDequeue(out var taken).ShouldBeTrue();
        taken!.Text.ShouldBe(said);
        taken.Files.Count.ShouldBe(capture.Contains("attachments", StringComparison.Ordinal) ? 1 : 0);
    }

    [Fact]
    public async Task The_recorded_probe_is_refused_by_its_method()
    {
        await using var host = await ActivityHost.StartAsync();

        var response = await host.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/api/messages"), TestContext.Current.CancellationToken);

        ((int)response.StatusCode).ShouldBe(StatusOf("playground_HEAD_probe.json"));
    }

    [Fact]
    public async Task Each_recorded_answer_of_a_connector_to_a_post_is_understood()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await ActivityHost.StartAsync();
        var files = Directory.GetFiles(Corpus.Find(Captures), "connector_POST_activities*").Select(Path.GetFileName).OfType<string>().ToList();
        files.Count.ShouldBeGreaterThan(10);

        foreach (var file in files)
        {
            Replay(connector, file);
            var sending = host.Connector.SendAsync(
                Some.Message() with { ServiceUrl = connector.Url }, Some.Reply("trả lời"), TestContext.Current.CancellationToken);
            if (StatusOf(file) < 300)
            {
                (await sending).ShouldBe(Read(file)["response"]!["body"] is JsonObject body ? body["id"]!.ToString() : null, file);
            }
            else
            {
                (await Should.ThrowAsync<SendFailedException>(() => sending)).IsAboutTheActivity.ShouldBeTrue(file);
            }
        }
    }

    [Fact]
    public async Task Each_recorded_answer_of_a_connector_to_another_call_is_understood()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await ActivityHost.StartAsync();
        var (inbound, token) = (Some.TeamsMessage() with { ServiceUrl = connector.Url }, TestContext.Current.CancellationToken);

        Replay(connector, "connector_PUT_activities_id_message_200.json");
        (await host.Connector.TryUpdateAsync(inbound, "1", Some.Reply("x"), token)).ShouldBeTrue();
        Replay(connector, "connector_DELETE_activities_id__501.json");
        (await Should.ThrowAsync<SendFailedException>(() => host.Connector.DeleteAsync(inbound, "1", token))).Code.ShouldBe("DeleteActivityAPINotImplemented");
        Replay(connector, "connector_POST_createConversation__201.json");
        (await host.Services.GetRequiredService<PersonalChats>().OpenAsync(inbound, "aad", token)).ShouldBe("541f065f-2242-4c23-9fbe-eaa60dfb2df8");
        Replay(connector, "connector_GET_pagedmembers__200.json");
        (await host.Services.GetRequiredService<ConversationMembers>().ListAsync(inbound, 100, token)).ShouldHaveSingleItem().Id.ShouldBe("user-id-0");
    }

    private static void Replay(FakeConnector connector, string file) => connector.Answers.Enqueue(context =>
    {
        var response = Read(file)["response"]!;
        context.Response.StatusCode = response["status"]!.GetValue<int>();
        return context.Response.WriteAsync(response["body"] is JsonObject body ? body.ToJsonString() : response["body"]!.ToString());
    });

    private static int StatusOf(string file) => Read(file)["response"]!["status"]!.GetValue<int>();

    private static Activity Recorded(string file) => Read(file)["request"]!["body"]!.Deserialize<Activity>(ActivityJson.Options)!;

    private static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Corpus.Find(Captures), file)))!;
}
