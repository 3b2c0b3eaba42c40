using System.Collections.Immutable;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Reminders;

/// <summary>Every message that was ever intended and what became of it; what left without a result counts as unknown.</summary>
/// <param name="Messages">The messages by identity.</param>
/// <param name="States">What is known of each.</param>
/// <param name="Causes">The causes of reminders that some message brings.</param>
internal sealed record OutboxState(
    ImmutableDictionary<string, OutboxMessage> Messages, ImmutableDictionary<string, DeliveryState> States, ImmutableHashSet<string> Causes)
{
    /// <summary>Nothing was ever intended.</summary>
    public static OutboxState Empty { get; } = new([], [], []);

    /// <summary>The state once one more entry has happened.</summary>
    public OutboxState After(StoreEntry entry) => entry switch
    {
        MessagesIntended intended => WithIntended(intended.Messages),
        DocumentCirculated circulated => WithIntended(circulated.Messages),
        MessageAttempted attempted => this with { States = States.SetItem(attempted.MessageId, DeliveryState.Unknown) },
        MessageSettled settled => this with { States = States.SetItem(settled.MessageId, settled.State) },
        _ => this,
    };

    private OutboxState WithIntended(IReadOnlyList<OutboxMessage> messages)
    {
        var fresh = messages.Where(message => !Messages.ContainsKey(message.Id)).DistinctBy(message => message.Id).ToList();
        return new OutboxState(
            Messages.AddRange(fresh.Select(message => KeyValuePair.Create(message.Id, message))),
            States.AddRange(fresh.Select(message => KeyValuePair.Create(message.Id, DeliveryState.Waiting))),
            Causes.Union(messages.SelectMany(message => message.Causes)));
    }
}
