using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Activities.Connector;

/// <summary>
/// Keeps the bot within what Teams takes from one bot: so many calls in a conversation within each of several spans, and so
/// many in a tenant each second. Whoever is too early waits; what is over the limit would be refused for much longer.
/// </summary>
internal sealed class SendingPace(TimeProvider time, IOptions<ConnectorOptions> options)
{
    private const int MostRemembered = 10_000;

    private static readonly (int Count, TimeSpan Span)[] InConversation =
    [
        (7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1)),
    ];

    private readonly Lock _gate = new();
    private readonly Dictionary<string, SendingTimes> _conversations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SendingTimes> _tenants = new(StringComparer.Ordinal);

    /// <summary>Waits until a call may be made.</summary>
    public async Task WaitAsync(string conversation, string? tenant, CancellationToken cancellationToken)
    {
        while (Take(conversation, tenant) is { } pause)
        {
            await Task.Delay(pause, time, cancellationToken);
        }
    }

    /// <summary>Whether a call may be made now, which then counts.</summary>
    public bool TryTake(string conversation, string? tenant) => Take(conversation, tenant) is null;

    /// <summary>How long to wait; null when the call may be made, which then counts.</summary>
    private TimeSpan? Take(string conversation, string? tenant)
    {
        var now = time.GetUtcNow();
        lock (_gate)
        {
            var ofConversation = Find(_conversations, conversation, InConversation, now);
            var ofTenant = Find(_tenants, tenant ?? "", [(options.Value.TenantPerSecond, TimeSpan.FromSeconds(1))], now);
            var pause = TimeSpan.FromTicks(Math.Max(ofConversation.FindPause(now).Ticks, ofTenant.FindPause(now).Ticks));
            if (pause > TimeSpan.Zero)
            {
                return pause;
            }

            ofConversation.Add(now);
            ofTenant.Add(now);
            return null;
        }
    }

    private static SendingTimes Find(
        Dictionary<string, SendingTimes> known, string key, (int Count, TimeSpan Span)[] limits, DateTimeOffset now)
    {
        if (known.TryGetValue(key, out var times))
        {
            return times;
        }

        if (known.Count >= MostRemembered)
        {
            foreach (var quiet in known.Where(pair => pair.Value.IsQuiet(now)).Select(pair => pair.Key).ToList())
            {
                known.Remove(quiet);
            }
        }

        return known[key] = new SendingTimes(limits);
    }
}
