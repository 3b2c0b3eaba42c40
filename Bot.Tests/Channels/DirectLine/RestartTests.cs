using System.Net;
using System.Text.Json;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Channels.DirectLine;
using CchcBot.Bot.Tests.Activities;

namespace CchcBot.Bot.Tests.Channels.DirectLine;

public sealed class RestartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cchcbot-directline-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_client_comes_back_after_a_restart_with_its_token_and_is_told_all_that_was_said()
    {
        var before = await TalkAsync("một", "hai");
        await using var host = await StartAsync();
        await using var client = DirectLineClient.ComeBack(host, before);

        (await client.SendAsync(HttpMethod.Post, "/tokens/refresh")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.SendAsync(HttpMethod.Post, "/conversations")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await client.SayAsync("ba");

        Texts(await client.PollUntilAsync(6)).ShouldBe(["một", "echo một", "hai", "echo hai", "ba", "echo ba"]);
        host.Handler.Handled.ShouldHaveSingleItem().From!.Id.ShouldStartWith("dl_");
    }

    [Fact]
    public async Task A_stream_goes_on_after_the_clients_mark_when_the_server_comes_back()
    {
        var before = await TalkAsync("một");
        await using var host = await StartAsync();
        await using var client = DirectLineClient.ComeBack(host, before);

        var stream = await client.OpenStreamAsync(watermark: "1");
        await client.SayAsync("hai");

        Texts(await DirectLineClient.ReceiveAsync(stream, 3)).ShouldBe(["echo một", "hai", "echo hai"]);
    }

    [Fact]
    public async Task A_message_sent_again_after_a_restart_is_handled_once()
    {
        var before = await TalkAsync("một");
        await using var host = await StartAsync();
        await using var client = DirectLineClient.ComeBack(host, before);

        await client.SayAsync("một", clientActivityId: "c-một");
        await client.SayAsync("hai");
        await client.PollUntilAsync(4);

        host.Handler.Handled.ShouldHaveSingleItem().Text.ShouldBe("hai");
    }

    [Fact]
    public async Task What_a_dying_process_left_unanswered_is_said_to_be_so()
    {
        var asked = new TaskCompletionSource();
        var host = await StartAsync();
        host.Handler.OnActivity = async (activity, cancellationToken) =>
        {
            if (activity.Type == ActivityTypes.Message)
            {
                asked.SetResult();
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            }

            return [];
        };
        await using var before = await DirectLineClient.StartAsync(host);
        var id = await before.SayAsync("còn đó không?");
        await asked.Task;
        await host.DisposeAsync();
        await using var next = await StartAsync();
        await using var client = DirectLineClient.ComeBack(next, before);

        var notice = (await client.PollUntilAsync(2))[1];

        notice.GetProperty("replyToId").GetString().ShouldBe(id);
        notice.GetProperty("text").GetString().ShouldBe(DirectLineTexts.Interrupted);
        (await client.PollAsync("")).Activities.Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_sign_of_typing_is_told_once_and_kept_by_nobody()
    {
        var before = await TalkAsync("một");
        await using var host = await StartAsync();
        await using var client = DirectLineClient.ComeBack(host, before);
        await client.SayAsync("hai");
        await client.PollUntilAsync(4);
        var inbound = host.Handler.Handled.Last();
        var sender = host.Senders.Single(candidate => candidate.Serves(inbound));

        await sender.SendAsync(inbound, new OutgoingActivity { Type = ActivityTypes.Typing }, TestContext.Current.CancellationToken);
        (await client.PollAsync("4")).Activities.ShouldHaveSingleItem().GetProperty("type").GetString().ShouldBe("typing");
        await sender.SendAsync(inbound, Some.Reply("xong"), TestContext.Current.CancellationToken);

        Texts((await client.PollAsync("4")).Activities).ShouldBe(["xong"]);
    }

    [Fact]
    public async Task A_line_cut_short_costs_that_line_only()
    {
        var before = await TalkAsync("một");
        var file = Directory.GetFiles(_folder, "*.conversation").ShouldHaveSingleItem();
        await File.AppendAllTextAsync(file, "3 {\"type\":\"mess", TestContext.Current.CancellationToken);
        await using var host = await StartAsync();
        await using var client = DirectLineClient.ComeBack(host, before);

        await client.SayAsync("hai");

        Texts(await client.PollUntilAsync(4)).ShouldBe(["một", "echo một", "hai", "echo hai"]);
    }

    [Fact]
    public async Task A_conversation_that_nobody_came_back_to_in_time_is_gone()
    {
        var before = await TalkAsync("một");
        await using var host = await DirectLineHost.StartAsync(options =>
        {
            options.Folder = _folder;
            options.TokenLifetime = TimeSpan.FromHours(24);
        });
        await using var client = DirectLineClient.ComeBack(host, before);
        host.Time.Advance(TimeSpan.FromHours(13));
        await client.GenerateAsync();

        (await DirectLineClient.ComeBack(host, client).SendAsync(HttpMethod.Post, "/conversations")).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_card_exchanged_by_the_bot_is_there_once_and_in_its_place()
    {
        await using var host = await StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);
        await client.SayAsync("một");
        var (said, watermark) = await PollAsync(client, 2);
        var inbound = host.Handler.Handled.Last();
        var sender = host.Senders.Single(sender => sender.Serves(inbound));

        var isTaken = await sender.TryUpdateAsync(inbound, said[1].GetProperty("id").GetString()!, Some.Reply("mới"), TestContext.Current.CancellationToken);

        isTaken.ShouldBeTrue();
        var changed = (await client.PollAsync(watermark)).Activities.ShouldHaveSingleItem();
        changed.GetProperty("id").GetString().ShouldBe(said[1].GetProperty("id").GetString());
        changed.GetProperty("timestamp").GetDateTimeOffset().ShouldBe(said[1].GetProperty("timestamp").GetDateTimeOffset());
        Texts((await client.PollAsync("")).Activities).ShouldBe(["một", "mới"]);
        (await sender.TryUpdateAsync(inbound, "unknown", Some.Reply("x"), TestContext.Current.CancellationToken)).ShouldBeFalse();
    }

    [Fact]
    public void The_key_of_the_tokens_is_for_the_owner_alone()
    {
        var key = TokenKey.ReadOrCreate(_folder);

        TokenKey.ReadOrCreate(_folder).ShouldBe(key);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Path.Combine(_folder, "token.key")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    private Task<DirectLineHost> StartAsync() => DirectLineHost.StartAsync(options => options.Folder = _folder);

    /// <summary>A conversation in a process that then ends; the client's token is left.</summary>
    private async Task<DirectLineClient> TalkAsync(params string[] words)
    {
        await using var host = await StartAsync();
        var client = await DirectLineClient.StartAsync(host);
        foreach (var (word, i) in words.Select((word, i) => (word, i)))
        {
            await client.SayAsync(word, clientActivityId: $"c-{word}");
            await client.PollUntilAsync((i + 1) * 2);
        }

        return client;
    }

    private static async Task<(JsonElement[] Activities, string Watermark)> PollAsync(DirectLineClient client, int count)
    {
        await client.PollUntilAsync(count);
        return await client.PollAsync("");
    }

    private static IEnumerable<string?> Texts(IEnumerable<JsonElement> activities) =>
        activities.Select(activity => activity.GetProperty("text").GetString());
}
