using System.Net.WebSockets;
using CchcBot.Bot.Channels.DirectLine;

namespace CchcBot.Bot.Tests.Channels.DirectLine;

public sealed class StreamTests
{
    [Fact]
    public async Task The_stream_brings_what_is_said_and_the_answer_as_they_happen()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);
        var socket = await client.OpenStreamAsync();

        var id = await client.SayAsync("xin chào");

        var activities = await DirectLineClient.ReceiveAsync(socket, count: 2);
        activities[0].GetProperty("id").GetString().ShouldBe(id);
        activities[1].GetProperty("text").GetString().ShouldBe("echo xin chào");
    }

    [Fact]
    public async Task The_address_given_at_the_start_brings_what_was_said_before_it_was_opened()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = new DirectLineClient(host);
        await client.GenerateAsync();
        var opening = await DirectLineClient.ReadAsync(await client.SendAsync(HttpMethod.Post, "/conversations"));
        await client.SayAsync("một");
        await client.PollUntilAsync(2);

        var socket = await client.OpenStreamAsync(url: opening.GetProperty("streamUrl").GetString());

        (await DirectLineClient.ReceiveAsync(socket, count: 2))[1].GetProperty("text").GetString().ShouldBe("echo một");
    }

    [Fact]
    public async Task A_client_that_comes_back_gets_what_it_missed_and_nothing_twice()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);
        var socket = await client.OpenStreamAsync();
        await client.SayAsync("một");
        await client.PollUntilAsync(2);
        var (_, watermark) = await client.PollAsync("");
        socket.Abort();
        await client.SayAsync("hai");

        var again = await client.OpenStreamAsync(watermark);

        (await DirectLineClient.ReceiveAsync(again, count: 2)).Select(activity => activity.GetProperty("text").GetString())
            .ShouldBe(["hai", "echo hai"]);
    }

    [Fact]
    public async Task Empty_frames_keep_the_stream_alive()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);
        var socket = await client.OpenStreamAsync();

        await socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);
        await client.SayAsync("còn đây");

        (await DirectLineClient.ReceiveAsync(socket, count: 2)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_stream_ends_with_its_token_unless_that_was_renewed()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);
        var socket = await client.OpenStreamAsync();
        await client.SayAsync("một");
        await DirectLineClient.ReceiveAsync(socket, count: 2);
        host.Time.Advance(TimeSpan.FromMinutes(20));
        client.Token = (await DirectLineClient.ReadAsync(await client.SendAsync(HttpMethod.Post, "/tokens/refresh"))).GetProperty("token").GetString();

        host.Time.Advance(TimeSpan.FromMinutes(20));
        await client.SayAsync("hai");
        var stillThere = await DirectLineClient.ReceiveAsync(socket, count: 2);
        host.Time.Advance(TimeSpan.FromMinutes(11));

        stillThere.Count.ShouldBe(2);
        (await DirectLineClient.ReceiveAsync(socket)).ShouldBeNull();
    }

    [Fact]
    public async Task The_address_of_a_stream_is_good_for_a_minute()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);
        var url = await client.StreamUrlAsync();

        host.Time.Advance(TimeSpan.FromMinutes(1));

        await Should.ThrowAsync<WebSocketException>(() => client.OpenStreamAsync(url: url));
    }

    [Fact]
    public async Task The_stream_of_a_conversation_that_had_to_make_room_is_closed()
    {
        await using var host = await DirectLineHost.StartAsync(options => options.MaxConversations = 1);
        await using var client = await DirectLineClient.StartAsync(host);
        var socket = await client.OpenStreamAsync();

        await using var other = await DirectLineClient.StartAsync(host);

        (await DirectLineClient.ReceiveAsync(socket)).ShouldBeNull();
    }

    [Fact]
    public async Task More_readers_than_a_conversation_may_have_are_refused_until_one_leaves()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);
        for (var count = 0; count < 5; count++)
        {
            await client.OpenStreamAsync();
        }

        await Should.ThrowAsync<WebSocketException>(() => client.OpenStreamAsync());
    }

    [Fact]
    public async Task A_page_of_another_site_gets_no_stream()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", "https://other.example");
        var url = new Uri(await client.StreamUrlAsync());

        await Should.ThrowAsync<WebSocketException>(() => socket.ConnectAsync(url, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_too_old_to_be_kept_is_left_out_and_the_rest_comes()
    {
        await using var host = await DirectLineHost.StartAsync(options => options.MaxMessagesPerMinute = 1000);
        await using var client = await DirectLineClient.StartAsync(host);
        const int Count = (ActivityStream.MaxKept / 2) + 10;
        for (var number = 1; number <= Count; number++)
        {
            await client.SayAsync($"{number}");
        }

        var socket = await client.OpenStreamAsync();
        var texts = new List<string?>();
        while (!texts.Contains($"echo {Count}"))
        {
            texts.AddRange((await DirectLineClient.ReceiveAsync(socket))!.Value.Activities.Select(activity => activity.GetProperty("text").GetString()));
        }

        texts.ShouldNotContain("1");
        texts.ShouldBeUnique();
    }
}
