using System.Collections.Concurrent;
using CchcBot.Bot.Activities;
using Microsoft.Extensions.DependencyInjection;

namespace CchcBot.Bot.Tests.Activities;

public sealed class ActivityQueueTests
{
    private readonly ObservedTime _time = new();

    [Fact]
    public async Task One_conversation_has_one_turn_at_a_time_in_order()
    {
        await using var host = await StartAsync();
        var running = 0;
        host.Handler.OnActivity = async (activity, _) =>
        {
            Interlocked.Increment(ref running).ShouldBe(1);
            await Task.Yield();
            Interlocked.Decrement(ref running);
            return [Some.Reply(activity.Text!)];
        };

        for (var i = 0; i < 50; i++)
        {
            host.Queue.TryEnqueue(Some.Message($"{i}")).ShouldBeTrue();
        }

        await host.StopAsync();
        host.Sender.Rest().Select(sent => sent.Text).ShouldBe(Enumerable.Range(0, 50).Select(i => $"{i}"));
    }

    [Fact]
    public async Task Conversations_do_not_wait_for_each_other()
    {
        await using var host = await StartAsync();
        var gate = new TaskCompletionSource();
        host.Handler.OnActivity = async (activity, _) =>
        {
            if (activity.Text == "slow")
            {
                await gate.Task;
            }

            return [Some.Reply(activity.Text!)];
        };

        host.Queue.TryEnqueue(Some.Message("slow", conversation: "c1"));
        host.Queue.TryEnqueue(Some.Message("quick", conversation: "c2"));

        (await host.Sender.NextAsync()).Text.ShouldBe("quick");
        gate.SetResult();
        (await host.Sender.NextAsync()).Text.ShouldBe("slow");
    }

    [Fact]
    public async Task No_more_turns_run_at_once_than_allowed()
    {
        await using var host = await StartAsync(options => options.MaxParallelTurns = 3);
        var (running, most) = (0, 0);
        host.Handler.OnActivity = async (activity, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await Task.Yield();
            Interlocked.Decrement(ref running);
            return [];
        };

        for (var i = 0; i < 100; i++)
        {
            host.Queue.TryEnqueue(Some.Message(conversation: $"c{i}"));
        }

        await host.StopAsync();
        host.Handler.Handled.Count.ShouldBe(100);
        most.ShouldBeInRange(1, 3);
    }

    [Fact]
    public async Task Answers_are_sent_in_order()
    {
        await using var host = await StartAsync();
        host.Handler.OnActivity = (_, _) =>
            Task.FromResult<IReadOnlyList<OutgoingActivity>>([Some.Reply("một"), Some.Reply("hai"), Some.Reply("ba")]);

        host.Queue.TryEnqueue(Some.Message());
        await host.StopAsync();

        host.Sender.Rest().Select(sent => sent.Text).ShouldBe(["một", "hai", "ba"]);
    }

    [Fact]
    public async Task One_conversation_cannot_fill_the_queue()
    {
        await using var host = await StartAsync(options => options.MaxBacklogPerConversation = 2);
        var gate = new TaskCompletionSource<IReadOnlyList<OutgoingActivity>>();
        host.Handler.OnActivity = (_, _) => gate.Task;

        var taken = Enumerable.Range(0, 4).Select(_ => host.Queue.TryEnqueue(Some.Message(conversation: "loud"))).ToList();

        taken.ShouldBe([true, true, false, false]);
        host.Queue.TryEnqueue(Some.Message(conversation: "other")).ShouldBeTrue();
        gate.SetResult([]);
    }

    [Fact]
    public async Task Stopping_finishes_what_was_taken_and_takes_no_more()
    {
        await using var host = await StartAsync();
        var started = new TaskCompletionSource();
        var gate = new TaskCompletionSource<IReadOnlyList<OutgoingActivity>>();
        host.Handler.OnActivity = (_, _) =>
        {
            started.TrySetResult();
            return gate.Task;
        };
        host.Queue.TryEnqueue(Some.Message());
        host.Queue.TryEnqueue(Some.Message());
        await started.Task;

        var stopping = host.Queue.StopAsync(TestContext.Current.CancellationToken);
        var late = host.Queue.TryEnqueue(Some.Message());
        gate.SetResult([Some.Reply("done")]);
        await stopping;

        late.ShouldBeFalse();
        host.Sender.Rest().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Stopping_gives_up_on_a_turn_when_the_host_does()
    {
        await using var host = await StartAsync();
        var (started, cancelled) = (new TaskCompletionSource(), new TaskCompletionSource());
        host.Handler.OnActivity = async (_, token) =>
        {
            await using var registration = token.Register(cancelled.SetResult);
            started.SetResult();
            await Task.Delay(Timeout.Infinite, token);
            return [];
        };
        host.Queue.TryEnqueue(Some.Message());
        await started.Task;

        await host.Queue.StopAsync(new CancellationToken(canceled: true));

        await cancelled.Task;
        host.Sender.Rest().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_fault_is_answered_with_one_sentence_and_the_next_turn_runs()
    {
        await using var host = await StartAsync();
        host.Handler.OnActivity = (activity, _) =>
            activity.Text == "bad" ? throw new InvalidOperationException("secret") : Task.FromResult<IReadOnlyList<OutgoingActivity>>([Some.Reply("ok")]);

        host.Queue.TryEnqueue(Some.Message("bad"));
        host.Queue.TryEnqueue(Some.Message("good"));

        (await host.Sender.NextAsync()).Text.ShouldBe(ActivityHost.FaultText);
        (await host.Sender.NextAsync()).Text.ShouldBe("ok");
    }

    [Fact]
    public async Task A_fault_at_what_nobody_said_is_not_answered()
    {
        await using var host = await StartAsync();
        host.Handler.OnActivity = (_, _) => throw new InvalidOperationException();

        host.Queue.TryEnqueue(Some.Message() with { Type = "conversationUpdate" });
        await host.StopAsync();

        host.Sender.Rest().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_turn_that_takes_too_long_is_a_fault()
    {
        await using var host = await StartAsync();
        var started = new TaskCompletionSource();
        host.Handler.OnActivity = async (_, token) =>
        {
            started.SetResult();
            await Task.Delay(Timeout.Infinite, token);
            return [];
        };
        host.Queue.TryEnqueue(Some.Message());
        await started.Task;

        _time.Advance(TimeSpan.FromMinutes(2));

        await host.StopAsync();
        host.Sender.Rest()[^1].Text.ShouldBe(ActivityHost.FaultText);
    }

    [Theory]
    [InlineData(System.Net.HttpStatusCode.RequestEntityTooLarge, true)]
    [InlineData(System.Net.HttpStatusCode.BadGateway, false)]
    [InlineData(System.Net.HttpStatusCode.Forbidden, false)]
    [InlineData(null, false)]
    public async Task A_send_that_fails_is_answered_only_where_another_message_may_arrive(System.Net.HttpStatusCode? status, bool isAnswered)
    {
        await using var host = await StartAsync();
        host.Sender.OnSend = outgoing => outgoing.Text == ActivityHost.FaultText
            ? Task.CompletedTask
            : throw new SendFailedException("refused", status, innerException: null);

        host.Queue.TryEnqueue(Some.Message());
        await host.StopAsync();

        host.Sender.Rest().Count.ShouldBe(isAnswered ? 1 : 0);
    }

    [Fact]
    public async Task A_slow_turn_shows_that_somebody_is_writing()
    {
        await using var host = await StartAsync();
        var started = new TaskCompletionSource();
        var gate = new TaskCompletionSource<IReadOnlyList<OutgoingActivity>>();
        host.Handler.OnActivity = (_, _) =>
        {
            started.SetResult();
            return gate.Task;
        };
        host.Queue.TryEnqueue(Some.Message());
        await started.Task;

        foreach (var seconds in new[] { 1, 3, 3 })
        {
            (await _time.PassAsync(atMost: TimeSpan.FromSeconds(3))).ShouldBe(TimeSpan.FromSeconds(seconds));
            (await host.Sender.NextAsync()).Type.ShouldBe("typing");
        }

        gate.SetResult([Some.Reply("done")]);
        (await host.Sender.NextAsync()).Text.ShouldBe("done");
    }

    [Fact]
    public async Task A_typing_indicator_that_fails_does_not_harm_the_turn()
    {
        await using var host = await StartAsync();
        var tried = new TaskCompletionSource();
        host.Sender.OnSend = outgoing =>
        {
            if (outgoing.Type != "typing")
            {
                return Task.CompletedTask;
            }

            tried.SetResult();
            throw new SendFailedException("no", status: null, innerException: null);
        };
        var gate = new TaskCompletionSource<IReadOnlyList<OutgoingActivity>>();
        host.Handler.OnActivity = (_, _) => gate.Task;
        host.Queue.TryEnqueue(Some.Message());
        await _time.PassAsync(atMost: TimeSpan.FromSeconds(1));
        await tried.Task;

        gate.SetResult([Some.Reply("done")]);

        (await host.Sender.NextAsync()).Text.ShouldBe("done");
    }

    [Fact]
    public async Task A_repetition_is_known_for_ten_minutes_at_least()
    {
        await using var host = await StartAsync();
        var message = Some.Message();
        host.Queue.TryEnqueue(message).ShouldBeTrue();
        await host.Sender.NextAsync();

        _time.Advance(TimeSpan.FromMinutes(10));
        host.Queue.TryEnqueue(message).ShouldBeTrue();
        await host.StopAsync();

        host.Handler.Handled.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_memory_that_fails_leaves_the_queue_usable()
    {
        var memory = new BrokenMemory();
        await using var host = await ActivityHost.StartAsync(services => services.AddSingleton<IActivityMemory>(memory));

        Should.Throw<IOException>(() => host.Queue.TryEnqueue(Some.Message()));
        memory.IsBroken = false;
        host.Queue.TryEnqueue(Some.Message()).ShouldBeTrue();

        await host.StopAsync();
        host.Handler.Handled.Count.ShouldBe(1);
    }

    private Task<ActivityHost> StartAsync(Action<TurnOptions>? configure = null) => ActivityHost.StartAsync(services =>
    {
        services.AddSingleton<TimeProvider>(_time);
        services.Configure<TurnOptions>(options => configure?.Invoke(options));
    });

    private sealed class BrokenMemory : IActivityMemory
    {
        private readonly ConcurrentDictionary<string, bool> _seen = [];

        public bool IsBroken { get; set; } = true;

        public bool TryMarkSeen(string key, DateTimeOffset now, TimeSpan memory) =>
            IsBroken ? throw new IOException("The disk is full.") : _seen.TryAdd(key, true);
    }
}
