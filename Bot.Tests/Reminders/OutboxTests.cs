using CchcBot.Bot.Tests.Fakes;
using CchcBot.Knowledge.Reminders;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Reminders;

public sealed class OutboxTests : IAsyncLifetime
{
    private static readonly OutboxMessage First = new("m1", "an", "Văn bản mới.");
    private static readonly OutboxMessage Second = new("m2", "binh", "Văn bản mới.") { IsUrgent = true };

    private readonly MemoryKnowledgeStore _store = new();
    private readonly FakeTimeProvider _clock = new();
    private readonly List<string> _sent = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await new Outbox(_store, _clock).IntendAsync("k", [First, Second], Token);

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task What_was_taken_is_never_sent_again_by_any_process()
    {
        await RunAsync(_ => new SendOutcome.Taken());
        await RunAsync(_ => new SendOutcome.Taken());

        _sent.ShouldBe(["m1", "m2"], ignoreOrder: true);
        Report(DeliveryState.Sent).ShouldBe(2);
    }

    [Fact]
    public async Task What_was_on_its_way_when_the_process_died_is_unknown_and_not_repeated_by_itself()
    {
        await _store.AppendAsync(new MessageAttempted("m1") { Key = "attempt/1", At = default }, Token);

        await RunAsync(_ => new SendOutcome.Taken());

        _sent.ShouldBe(["m2"]);
        var report = new Outbox(_store, _clock).GetReport();
        report.Counts[DeliveryState.Unknown].ShouldBe(1);
        report.Unreached.ShouldBe(["an"]);
    }

    [Fact]
    public async Task Whoever_cannot_be_reached_is_listed_and_tried_again_only_when_asked()
    {
        await RunAsync(message => message.Id == "m1" ? new SendOutcome.Never() : new SendOutcome.Taken());
        await RunAsync(_ => new SendOutcome.Taken());
        var outbox = new Outbox(_store, _clock);
        outbox.GetReport().Unreached.ShouldBe(["an"]);

        await outbox.RetryAsync(outbox.ListLatest().Where(one => one.State is DeliveryState.Unreachable).Select(one => one.Message), _clock.GetUtcNow(), Token);
        await RunAsync(_ => new SendOutcome.Taken());

        _sent.Count(id => id.StartsWith("m1", StringComparison.Ordinal)).ShouldBe(2);
        new Outbox(_store, _clock).GetReport().ShouldSatisfyAllConditions(
            report => report.Intended.ShouldBe(2), report => report.Unreached.ShouldBeEmpty());
    }

    [Fact]
    public async Task In_quiet_hours_only_what_is_urgent_leaves()
    {
        var run = new OutboxRun(new Outbox(_store, _clock), SendAsync(_ => new SendOutcome.Taken()), 100, TimeProvider.System);

        await run.RunAsync(message => message.IsUrgent, Token);

        _sent.ShouldBe(["m2"]);
        Report(DeliveryState.Waiting).ShouldBe(1);
    }

    [Fact]
    public async Task A_channel_that_asks_for_a_pause_gets_it_and_then_the_message()
    {
        var answers = new Queue<SendOutcome>([new SendOutcome.Later(TimeSpan.FromMilliseconds(50)), new SendOutcome.Taken(), new SendOutcome.Taken()]);

        await RunAsync(_ => answers.Dequeue());

        Report(DeliveryState.Sent).ShouldBe(2);
    }

    private Task RunAsync(Func<OutboxMessage, SendOutcome> channel) =>
        new OutboxRun(new Outbox(_store, _clock), SendAsync(channel), 100, TimeProvider.System).RunAsync(_ => true, Token);

    private Func<OutboxMessage, CancellationToken, Task<SendOutcome>> SendAsync(Func<OutboxMessage, SendOutcome> channel) => (message, _) =>
    {
        lock (_sent)
        {
            _sent.Add(message.Id);
            return Task.FromResult(channel(message));
        }
    };

    private int Report(DeliveryState state) => new Outbox(_store, _clock).GetReport().Counts.GetValueOrDefault(state);
}
