using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Conversation;
using CchcBot.Bot.Features.Questions;
using CchcBot.Bot.Tests.Activities;
using CchcBot.Bot.Tests.Activities.Connector;
using CchcBot.Bot.Tests.Answers;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Answers.Phrasing;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CchcBot.Bot.Tests.Channels.Teams;

/// <summary>Answers that are shown while they are written, over the wire, before a personal chat of our own (<see cref="FakePersonalChat"/>).</summary>
public sealed class StreamingTests(InventedDepartment department) : IClassFixture<InventedDepartment>
{
    private const string Topic = "Tổ kiểm tra lưu động họp bao lâu một lần?";
    private const string Sentence = "Kiện toàn Tổ kiểm tra lưu động, họp mỗi quý một lần [1].\n";

    private static readonly Reply Whole = new("Một. Hai. Ba. [1]") { Citations = [new("12/KH-SM", "q")], IsPhrasedByModel = true, Card = FakeFeature.Card("thẻ"), AnswerId = "a" };

    private readonly ObservedTime _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Words_are_shown_as_they_come_and_the_whole_takes_their_place_with_card_label_and_thumbs()
    {
        await using var host = await StartAsync();
        var chat = ChatOf(host);
        host.Feature.OnWriting = WriteAsync("", "Một.", "Một. Hai.");

        await host.PostAsync(host.Message("hỏi"));

        var calls = await TakeAsync(host, 4);
        calls.ShouldAllBe(call => call.Method == "POST" && call.Body!["replyToId"] != null);
        calls[..3].ShouldAllBe(call => call.Body!["attachments"] == null && call.Body!["channelData"] == null);
        calls[2].Body!["text"]!.ToString().ShouldBe("Một. Hai.");
        var end = calls[3].Body!;
        end["attachments"].ShouldNotBeNull();
        end["channelData"]!["feedbackLoop"].ShouldNotBeNull();
        end["entities"]!.AsArray().Select(entity => entity!["type"]!.ToString()).ShouldBe(["https://schema.org/Message", "streaminfo"]);
        chat.Numbers.ShouldBe([1, 2, 3]);
        Saw(chat, [Whole.Text], []);
    }

    [Fact]
    public async Task Pieces_and_end_have_the_members_that_the_recorded_ones_have()
    {
        await using var host = await StartAsync();
        ChatOf(host);
        host.Feature.OnWriting = WriteAsync("", "Một.");

        await host.PostAsync(host.Message("hỏi"));

        var calls = await TakeAsync(host, 3);
        foreach (var (call, file) in calls.Zip(["typing_201_stream_informative", "typing_202_stream_streaming", "message_202_stream_final"]))
        {
            var recorded = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Corpus.Find("platforms/captures"), $"connector_POST_activities_id_{file}.json"), Token))!["request"]!["body"]!;
            recorded.AsObject().Select(member => member.Key).ShouldBeSubsetOf(call.Body!.Select(member => member.Key), file);
            call.Body!["type"]!.ToString().ShouldBe(recorded["type"]!.ToString());
            InfoOf(call.Body!).ShouldBe(InfoOf(recorded), file);
        }
    }

    [Theory]
    [InlineData(120)]
    [InlineData(60)]
    public async Task After_two_minutes_the_stream_is_over_and_the_whole_arrives_once_all_the_same(int limitInSeconds)
    {
        await using var host = await StartAsync();
        var chat = ChatOf(host);
        chat.Limit = TimeSpan.FromSeconds(limitInSeconds);
        host.Feature.OnWriting = async (message, token) =>
        {
            await message.Show!("Một.", token);
            for (var i = 0; i < 14; i++)
            {
                _clock.Advance(TimeSpan.FromSeconds(10));
                (await message.Show("Một. Hai." + new string('.', i), token)).ShouldBeTrue();
            }

            return Whole with { Text = "Một. Hai............... Ba." };
        };

        await host.PostAsync(host.Message("hỏi"));

        await host.Connector.NextAsync("PUT");
        chat.Seen.ShouldBe(["Một. Hai............... Ba."]);
        chat.Faults.Count.ShouldBe(limitInSeconds == 120 ? 0 : 1);
        chat.Numbers.Count.ShouldBe(limitInSeconds == 120 ? 12 : 7);
    }

    [Fact]
    public async Task Whoever_presses_Stop_gets_no_more_and_the_writing_ends()
    {
        await using var host = await StartAsync();
        var chat = ChatOf(host);
        var goesOn = new List<bool>();
        host.Feature.OnWriting = async (message, token) =>
        {
            foreach (var text in new[] { "Một.", "Một. Hai.", "Một. Hai. Ba." })
            {
                goesOn.Add(await message.Show!(text, token));
                chat.IsStopped = true;
                _clock.Advance(TimeSpan.FromSeconds(2));
            }

            return Whole;
        };

        await host.PostAsync(host.Message("hỏi"));
        await TakeAsync(host, 2);
        host.Feature.OnWriting = null;
        await host.PostAsync(host.Message("tiếp"));
        await host.Connector.NextAsync();

        goesOn.ShouldBe([true, false, false]);
        Saw(chat, ["Một.", "echo tiếp"], ["403 Content stream was canceled by user."]);
    }

    [Fact]
    public async Task Stop_in_the_last_moment_counts_too()
    {
        await using var host = await StartAsync();
        var chat = ChatOf(host);
        host.Feature.OnWriting = async (message, token) =>
        {
            await message.Show!("Một.", token);
            _clock.Advance(TimeSpan.FromSeconds(2));
            chat.IsStopped = true;
            return Whole;
        };

        await host.PostAsync(host.Message("hỏi"));
        await TakeAsync(host, 2);
        host.Feature.OnWriting = null;
        await host.PostAsync(host.Message("tiếp"));
        await host.Connector.NextAsync();

        chat.Seen.ShouldBe(["Một.", "echo tiếp"]);
    }

    [Fact]
    public async Task A_full_service_gets_its_pause_and_no_number_is_left_out()
    {
        await using var host = await StartAsync();
        var chat = ChatOf(host);
        host.Feature.OnWriting = async (message, token) =>
        {
            await message.Show!("Một.", token);
            _clock.Advance(TimeSpan.FromSeconds(2));
            host.Connector.Answer(429, retryAfter: "10");
            for (var i = 0; i < 6; i++)
            {
                (await message.Show("Một. Hai.", token)).ShouldBeTrue();
                _clock.Advance(TimeSpan.FromSeconds(2));
            }

            return Whole;
        };

        await host.PostAsync(host.Message("hỏi"));

        await TakeAsync(host, 4);
        chat.Numbers.ShouldBe([1, 2]);
        Saw(chat, [Whole.Text], []);
    }

    [Fact]
    public async Task Where_no_stream_is_allowed_the_whole_comes_as_one_message()
    {
        await using var host = await StartAsync();
        var chat = ChatOf(host);
        chat.IsClosed = true;
        host.Feature.OnWriting = WriteAsync("", "Một.", "Một. Hai.");

        await host.PostAsync(host.Message("hỏi"));

        (await TakeAsync(host, 2))[1].Body!["entities"]!.AsArray().Count.ShouldBe(1);
        chat.Seen.ShouldBe([Whole.Text]);
    }

    [Fact]
    public async Task An_end_that_may_have_arrived_is_exchanged_for_itself()
    {
        await using var host = await StartAsync();
        var chat = ChatOf(host);
        host.Feature.OnWriting = async (message, token) =>
        {
            await message.Show!("Một.", token);
            _clock.Advance(TimeSpan.FromSeconds(2));
            host.Connector.Answer(502);
            return Whole;
        };

        await host.PostAsync(host.Message("hỏi"));

        await host.Connector.NextAsync("PUT");
        chat.Seen.ShouldBe([Whole.Text]);
    }

    [Fact]
    public async Task A_turn_that_fails_leaves_no_stream_behind()
    {
        await using var host = await StartAsync();
        var chat = ChatOf(host);
        host.Feature.OnWriting = async (message, token) =>
        {
            await message.Show!("Một.", token);
            _clock.Advance(TimeSpan.FromSeconds(2));
            throw new InvalidOperationException("broken");
        };

        await host.PostAsync(host.Message("hỏi"));

        await TakeAsync(host, 3);
        Saw(chat, ["Một.\n\n(Câu trả lời bị gián đoạn.)", ActivityHost.FaultText], []);
    }

    [Fact]
    public async Task A_turn_that_takes_long_shows_no_other_sign_of_writing()
    {
        await using var host = await StartAsync();
        var chat = ChatOf(host);
        host.Feature.OnWriting = async (message, token) =>
        {
            await message.Show!("Một.", token);
            for (var i = 0; i < 20; i++)
            {
                _clock.Advance(TimeSpan.FromSeconds(1));
                await Task.Yield();
            }

            return Whole;
        };

        await host.PostAsync(host.Message("hỏi"));

        await TakeAsync(host, 2);
        Saw(chat, [Whole.Text], []);
    }

    [Fact]
    public async Task Of_what_a_model_says_only_what_was_held_against_the_documents_is_ever_shown()
    {
        await using var server = await ScriptedChatServer.StartAsync(
            _ => "Mức phạt là 5 triệu đồng [1].\n" + Sentence + "Thanh tra Sở chịu trách nhiệm [1].\nNộp tại http://example.test [1].\n", Token);
        await using var host = await StartAsync();
        ChatOf(host);
        host.Feature.OnWriting = AskModel(server.Endpoint);

        await host.PostAsync(host.Message("hỏi"));

        var said = (await TakeAsync(host, 3)).Select(call => call.Body!["text"]!.ToString()).ToList();
        said[1].ShouldContain("họp mỗi quý một lần [1]");
        said[2].ShouldStartWith(said[1]);
        said[2].ShouldEndWith(department.Ask(Topic).Text);
        said.ShouldAllBe(text => !text.Contains("triệu") && !text.Contains("chịu trách nhiệm") && !text.Contains("example"));
    }

    [Fact]
    public async Task A_dead_model_costs_no_answer_and_leaves_no_stream_open()
    {
        await using var host = await StartAsync();
        var chat = ChatOf(host);
        host.Feature.OnWriting = AskModel(new Uri("http://127.0.0.1:9/v1"));

        await host.PostAsync(host.Message("hỏi"));

        (await TakeAsync(host, 2))[1].Body!["entities"]!.AsArray()[^1]!["streamType"]!.ToString().ShouldBe("final");
        Saw(chat, [department.Ask(Topic).Text], []);
    }

    private static void Saw(FakePersonalChat chat, string[] texts, string[] faults)
    {
        chat.Seen.ShouldBe(texts);
        chat.Faults.ShouldBe(faults);
    }

    private static string InfoOf(JsonNode body)
    {
        var info = body["entities"]!.AsArray().Single(entity => entity!["type"]!.ToString() == "streaminfo")!.DeepClone().AsObject();
        info.Remove("streamId").ShouldBe(info["streamSequence"]?.GetValue<int>() != 1);
        return info.ToJsonString();
    }

    private static async Task<List<FakeConnector.Call>> TakeAsync(TeamsHost host, int count)
    {
        var calls = new List<FakeConnector.Call>();
        while (calls.Count < count)
        {
            calls.Add(await host.Connector.NextAsync());
        }

        return calls;
    }

    private FakePersonalChat ChatOf(TeamsHost host)
    {
        var chat = new FakePersonalChat(_clock);
        host.Connector.OnCall = chat.TakeAsync;
        return chat;
    }

    private Task<TeamsHost> StartAsync() => TeamsHost.StartAsync(services => services
        .AddSingleton<TimeProvider>(_clock)
        .Configure<TurnOptions>(options => options.TurnLimit = TimeSpan.FromMinutes(10)));

    /// <summary>Shows one text after another, two seconds apart.</summary>
    private Func<IncomingMessage, CancellationToken, Task<Reply>> WriteAsync(params string[] texts) => async (message, token) =>
    {
        foreach (var text in texts)
        {
            (await message.Show!(text, token)).ShouldBeTrue();
            _clock.Advance(TimeSpan.FromSeconds(2));
        }

        return Whole;
    };

    /// <summary>The product's own answer, with a model; two seconds pass after each text shown.</summary>
    private Func<IncomingMessage, CancellationToken, Task<Reply>> AskModel(Uri endpoint) => async (message, token) =>
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(_clock).AddSingleton<IStateStore, MemoryStateStore>()
            .AddLanguageModel(new ModelOptions { Endpoint = endpoint, Name = "scripted" }).BuildServiceProvider();
        var responder = new Responder(department.Answerer, experts: null, services.GetRequiredService<ModelVoice>());
        var answer = await responder.AnswerAsync(
            new Question(Topic, null, null, DialogueContext.Empty),
            async (text, limit) =>
            {
                var goesOn = await message.Show!(text, limit);
                _clock.Advance(TimeSpan.FromSeconds(2));
                return goesOn;
            },
            token);
        return AnswerReply.Of(answer);
    };
}
