using System.Net;
using CchcBot.Bot.Activities.Connector;

namespace CchcBot.Bot.Tests.Activities.Connector;

public sealed class RetryPolicyTests
{
    private static readonly Uri Address = new("https://smba.trafficmanager.net/v3/conversations/c/activities");

    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    public void A_pause_doubles_each_time(int attempt, double seconds) =>
        RetryPolicy.FindPause(Post(), Answer(412), attempt, jitter: 0).ShouldBe(TimeSpan.FromSeconds(seconds));

    [Fact]
    public void A_pause_varies_so_that_bots_do_not_come_back_together() =>
        RetryPolicy.FindPause(Post(), Answer(412), attempt: 1, jitter: 1).ShouldBe(TimeSpan.FromSeconds(1.5));

    [Fact]
    public void A_pause_that_is_asked_for_is_kept() =>
        RetryPolicy.FindPause(Post(), Answer(429, TimeSpan.FromSeconds(42)), attempt: 1, jitter: 1).ShouldBe(TimeSpan.FromSeconds(42));

    [Fact]
    public void A_pause_that_nobody_waits_for_is_the_end() =>
        RetryPolicy.FindPause(Post(), Answer(429, TimeSpan.FromMinutes(5)), attempt: 1, jitter: 0).ShouldBeNull();

    [Fact]
    public void A_message_that_never_left_is_sent_again() =>
        RetryPolicy.FindPause(Post(), ConnectorAnswer.NoConnection, attempt: 1, jitter: 0).ShouldNotBeNull();

    [Fact]
    public void A_message_that_may_have_arrived_is_not() =>
        RetryPolicy.FindPause(Post(), ConnectorAnswer.Unknown, attempt: 1, jitter: 0).ShouldBeNull();

    [Theory]
    [InlineData(502, true)]
    [InlineData(503, true)]
    [InlineData(504, true)]
    [InlineData(500, false)]
    [InlineData(404, false)]
    [InlineData(403, false)]
    public void An_update_is_repeated_where_the_fault_may_pass(int status, bool isRepeated) =>
        (RetryPolicy.FindPause(new ConnectorCall(HttpMethod.Put, Address, Body: null, IsFleeting: false), Answer(status), attempt: 1, jitter: 0) is not null)
            .ShouldBe(isRepeated);

    private static ConnectorCall Post() => new(HttpMethod.Post, Address, Body: null, IsFleeting: false);

    private static ConnectorAnswer Answer(int status, TimeSpan? retryAfter = null) =>
        new((HttpStatusCode)status, HasLeft: true, retryAfter, Body: null);
}
