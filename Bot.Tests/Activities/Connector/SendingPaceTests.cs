using CchcBot.Bot.Activities.Connector;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Activities.Connector;

public sealed class SendingPaceTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void One_conversation_takes_seven_calls_a_second_and_eight_in_two()
    {
        var pace = Pace();

        Count(pace, "c").ShouldBe(7);
        _time.Advance(TimeSpan.FromSeconds(1));
        Count(pace, "c").ShouldBe(1);
        _time.Advance(TimeSpan.FromSeconds(1));
        Count(pace, "c").ShouldBe(7);
    }

    [Fact]
    public void One_conversation_takes_sixty_calls_in_thirty_seconds()
    {
        var pace = Pace();
        var taken = 0;
        for (var i = 0; i < 29; i++)
        {
            taken += Count(pace, "c");
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        taken.ShouldBe(60);
    }

    [Fact]
    public void One_conversation_takes_eighteen_hundred_calls_an_hour()
    {
        var pace = Pace();
        var taken = 0;
        for (var i = 0; i < 3599; i++)
        {
            taken += Count(pace, "c");
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        taken.ShouldBe(1800);
    }

    [Fact]
    public void A_tenant_takes_twenty_calls_a_second_over_all_conversations()
    {
        var pace = Pace();

        Enumerable.Range(0, 50).Count(i => pace.TryTake($"c{i}", "tenant")).ShouldBe(20);
        Enumerable.Range(0, 50).Count(i => pace.TryTake($"c{i}", "other")).ShouldBe(20);
        _time.Advance(TimeSpan.FromSeconds(1));
        Enumerable.Range(50, 50).Count(i => pace.TryTake($"c{i}", "tenant")).ShouldBe(20);
    }

    [Fact]
    public async Task Whoever_is_too_early_waits_and_no_longer()
    {
        var pace = Pace();
        Count(pace, "c");

        var waiting = pace.WaitAsync("c", "t", TestContext.Current.CancellationToken);
        waiting.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(1));

        await waiting.WaitAsync(ObservedTime.Patience, TestContext.Current.CancellationToken);
    }

    private static int Count(SendingPace pace, string conversation) => Enumerable.Range(0, 20).Count(_ => pace.TryTake(conversation, null));

    private SendingPace Pace() => new(_time, Options.Create(new ConnectorOptions()));
}
