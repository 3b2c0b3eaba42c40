using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Tests.Activities;

/// <summary>Requests as real clients were recorded sending them (Emulator, Agents Playground).</summary>
public sealed class CaptureTests
{
    private const string Captures = "platforms/captures";

    [Theory]
    [InlineData("emulator_*.json", 7)]
    [InlineData("playground_*.json", 1)]
    [InlineData("custom_*.json", 1)]
    public async Task Each_recorded_request_is_taken(string pattern, int atLeast)
    {
        await using var host = await ActivityHost.StartAsync();
        var files = Directory.GetFiles(Corpus.Find(Captures), pattern);
        files.Length.ShouldBeGreaterThanOrEqualTo(atLeast);

        foreach (var file in files)
        {
            var request = JsonNode.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))!["request"]!;
            if (request["method"]!.GetValue<string>() != "POST")
            {
                continue;
            }

            var response = await host.PostAsync(request["body"]!.ToJsonString());

            // The product behind is a fake that knows no invoke.
            ((int)response.StatusCode).ShouldBe(request["body"]!["type"]!.GetValue<string>() == "invoke" ? 501 : 200, file);
        }
    }

    [Fact]
    public async Task Expected_replies_have_the_members_that_the_recorded_answer_has()
    {
        await using var host = await ActivityHost.StartAsync();
        host.Handler.OnActivity = (activity, _) =>
            Task.FromResult<IReadOnlyList<OutgoingActivity>>([Some.Reply($"expectReplies echo: {activity.Text}")]);
        var capture = JsonNode.Parse(await File.ReadAllTextAsync(
            Corpus.Find($"{Captures}/playground_msteams_personal_message_expectReplies.json"), TestContext.Current.CancellationToken))!;

        var response = await host.PostAsync(capture["request"]!["body"]!.ToJsonString());

        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        JsonNode.DeepEquals(answer, capture["response"]!["body"]).ShouldBeTrue();
    }
}
