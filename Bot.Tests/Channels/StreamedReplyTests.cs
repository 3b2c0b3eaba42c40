using System.Net;
using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Channels;
using CchcBot.Bot.Tests.Activities;

namespace CchcBot.Bot.Tests.Channels;

public sealed class StreamedReplyTests
{
    private static readonly OutgoingActivity Whole = new() { Type = "message", Text = "Một. Hai. Ba.", Entities = new JsonArray(new JsonObject { ["type"] = "https://schema.org/Message" }) };

    private readonly ObservedTime _clock = new();
    private readonly CollectingSender _sender = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_piece_has_all_words_so_far_under_the_next_number_and_the_end_has_none()
    {
        await using var stream = Stream();

        (await stream.ShowAsync("", Token)).ShouldBeTrue();
        _clock.Advance(TimeSpan.FromSeconds(2));
        (await stream.ShowAsync("Một.", Token)).ShouldBeTrue();
        _clock.Advance(TimeSpan.FromSeconds(2));
        (await stream.ShowAsync("Một. Hai.", Token)).ShouldBeTrue();
        _clock.Advance(TimeSpan.FromSeconds(2));
        (await stream.FinishAsync([Whole, Some.Reply("phần sau")], Token)).ShouldHaveSingleItem().Text.ShouldBe("phần sau");

        var sent = _sender.Rest();
        sent.Select(one => one.Type).ShouldBe(["typing", "typing", "typing", "message"]);
        sent.Select(one => one.Text).Skip(1).ShouldBe(["Một.", "Một. Hai.", Whole.Text]);
        sent.Select(one => one.Entities![^1]!.ToJsonString()).ShouldBe(
        [
            """{"type":"streaminfo","streamType":"informative","streamSequence":1}""",
            """{"type":"streaminfo","streamType":"streaming","streamSequence":2,"streamId":"sent"}""",
            """{"type":"streaminfo","streamType":"streaming","streamSequence":3,"streamId":"sent"}""",
            """{"type":"streaminfo","streamType":"final","streamId":"sent"}""",
        ]);
    }

    [Fact]
    public async Task Pieces_that_come_too_soon_are_left_to_the_next_one_and_the_end_waits()
    {
        await using var stream = Stream();
        await stream.ShowAsync("Một.", Token);
        await stream.ShowAsync("Một. Hai.", Token);

        var finishing = stream.FinishAsync([Whole], Token);
        await _clock.PassAsync(TimeSpan.FromSeconds(1.5));

        (await finishing).ShouldBeEmpty();
        _sender.Rest().Select(one => one.Text).ShouldBe(["Một.", Whole.Text]);
    }

    [Fact]
    public async Task Words_that_would_take_back_what_was_shown_are_not_shown()
    {
        await using var stream = Stream();
        await stream.ShowAsync("Một. Hai.", Token);
        _clock.Advance(TimeSpan.FromSeconds(2));

        (await stream.ShowAsync("Ba.", Token)).ShouldBeTrue();

        _sender.Rest().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_piece_that_is_not_answered_keeps_nobody_waiting()
    {
        await using var stream = Stream();
        await stream.ShowAsync("Một.", Token);
        _clock.Advance(TimeSpan.FromSeconds(2));
        _sender.OnWait = async token => await Task.Delay(Timeout.InfiniteTimeSpan, _clock, token);

        var showing = stream.ShowAsync("Một. Hai.", Token);
        _clock.Advance(TimeSpan.FromSeconds(5));
        (await showing).ShouldBeTrue();
        _sender.OnWait = null;
        _sender.Rest();
        _clock.Advance(TimeSpan.FromSeconds(2));
        await stream.ShowAsync("Một. Hai. Ba.", Token);

        _sender.Rest().ShouldHaveSingleItem().Entities![0]!["streamSequence"]!.GetValue<int>().ShouldBe(3);
    }

    [Fact]
    public async Task A_reply_that_had_nothing_to_show_is_one_message()
    {
        await using var stream = Stream();

        (await stream.FinishAsync([Whole], Token)).ShouldBe([Whole]);
    }

    [Fact]
    public async Task A_stream_that_takes_no_end_and_no_exchange_is_followed_by_the_whole()
    {
        await using var stream = Stream();
        await stream.ShowAsync("Một.", Token);
        _clock.Advance(TimeSpan.FromSeconds(2));
        _sender.OnSend = _ => throw new SendFailedException("no", HttpStatusCode.Forbidden, null) { Explanation = "Message size too large" };

        (await stream.FinishAsync([Whole], Token)).ShouldBe([Whole]);

        _sender.Exchanged.ShouldBe([Whole]);
    }

    [Fact]
    public async Task An_end_that_may_have_arrived_is_not_sent_twice_though_it_cannot_be_exchanged()
    {
        await using var stream = Stream();
        await stream.ShowAsync("Một.", Token);
        _clock.Advance(TimeSpan.FromSeconds(2));
        _sender.OnSend = _ => throw new SendFailedException("no", HttpStatusCode.BadGateway, null) { MayHaveArrived = true };

        (await stream.FinishAsync([Whole, Some.Reply("phần sau")], Token)).ShouldHaveSingleItem().Text.ShouldBe("phần sau");
    }

    [Theory]
    [InlineData("msteams", "personal", null, true)]
    [InlineData("msteams", "channel", null, false)]
    [InlineData("msteams", "groupChat", null, false)]
    [InlineData("msteams", "personal", "expectReplies", false)]
    [InlineData("webchat", "personal", null, false)]
    public void Only_a_personal_chat_of_Teams_shows_a_reply_in_the_making(string channel, string kind, string? mode, bool isShown)
    {
        var inbound = new Activity { Type = "message", ChannelId = channel, DeliveryMode = mode, Conversation = new ConversationAccount { Id = "c", ConversationType = kind } };

        (new StreamedReplies([_sender], _clock).Find(inbound) is not null).ShouldBe(isShown);
    }

    private StreamedReply Stream() => new(_sender, new Activity { Type = "message", ChannelId = "msteams" }, _clock);
}
