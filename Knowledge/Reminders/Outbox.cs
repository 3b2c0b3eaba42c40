using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Reminders;

/// <summary>
/// Messages that have to reach people, each once: intended durably, noted durably before it leaves, settled durably
/// after. A process that dies between leaving and settling leaves it unknown, and it is not sent again by itself.
/// </summary>
public sealed class Outbox(IKnowledgeStore store, TimeProvider clock)
{
    // What stands behind it in an identity tells a repetition from the first attempt.
    private const char RetryMark = '#';

    private readonly EntryFold<OutboxState> _state = new(store, OutboxState.Empty, (state, entry) => state.After(entry.Entry));

    /// <summary>Intends messages, all or none, once per key.</summary>
    public Task<AppendResult> IntendAsync(string key, IReadOnlyList<OutboxMessage> messages, CancellationToken cancellationToken) =>
        store.AppendAsync(new MessagesIntended(messages) { Key = "outbox/" + key, At = clock.GetUtcNow() }, cancellationToken);

    /// <summary>Whether a message with this identity was ever intended.</summary>
    public bool IsIntended(string messageId) => _state.Get().Messages.ContainsKey(messageId);

    /// <summary>Whether some message brings this cause of a reminder.</summary>
    public bool IsCaused(string cause) => _state.Get().Causes.Contains(cause);

    /// <summary>Every message and what is known of it; of one that was intended again only the last attempt.</summary>
    public IReadOnlyList<(OutboxMessage Message, DeliveryState State)> ListLatest()
    {
        var state = _state.Get();
        return
        [
            .. state.Messages.Values.GroupBy(message => message.Id.Split(RetryMark, 2)[0], StringComparer.Ordinal)
                .Select(same => same.MaxBy(message => message.Id, StringComparer.Ordinal)!)
                .Select(message => (message, state.States[message.Id])),
        ];
    }

    /// <summary>Intends again, once for each moment, messages of which it is known that they did not arrive, or may not have.</summary>
    public Task<AppendResult> RetryAsync(IEnumerable<OutboxMessage> messages, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var mark = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{RetryMark}{now:yyyyMMddHHmmss}");
        return IntendAsync("retry" + mark, [.. messages.Select(message => message with { Id = message.Id.Split(RetryMark, 2)[0] + mark, Causes = [] })], cancellationToken);
    }

    /// <summary>The messages that have not left.</summary>
    public IReadOnlyList<OutboxMessage> ListWaiting()
    {
        var state = _state.Get();
        return [.. state.Messages.Values.Where(message => state.States[message.Id] is DeliveryState.Waiting).OrderBy(message => message.Id, StringComparer.Ordinal)];
    }

    /// <summary>What was intended beside what became of it.</summary>
    public OutboxReport GetReport()
    {
        var latest = ListLatest();
        var unreached = latest.Where(one => one.State is DeliveryState.Unreachable or DeliveryState.Unknown);
        return new OutboxReport(
            latest.Count,
            latest.GroupBy(one => one.State).ToDictionary(group => group.Key, group => group.Count()),
            [.. unreached.Select(one => one.Message.OfficerId).Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>Sends one message that waits; returns the pause that the channel asks for, or null when it is settled.</summary>
    public async Task<TimeSpan?> SendAsync(
        OutboxMessage message, Func<OutboxMessage, CancellationToken, Task<SendOutcome>> send, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(send);
        var attempt = Guid.CreateVersion7().ToString("N");
        await AppendAsync(new MessageAttempted(message.Id) { Key = "attempt/" + attempt, At = clock.GetUtcNow() }, cancellationToken);
        var outcome = await send(message, cancellationToken);
        await AppendAsync(
            new MessageSettled(message.Id, StateOf(outcome)) { Key = "settled/" + attempt, At = clock.GetUtcNow() }, cancellationToken);
        return outcome is SendOutcome.Later later ? later.Pause : null;
    }

    private static DeliveryState StateOf(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Taken => DeliveryState.Sent,
        SendOutcome.Later => DeliveryState.Waiting,
        SendOutcome.Never => DeliveryState.Unreachable,
        SendOutcome.Ambiguous => DeliveryState.Unknown,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Task<AppendResult> AppendAsync(StoreEntry entry, CancellationToken cancellationToken) => store.AppendAsync(entry, cancellationToken);
}
