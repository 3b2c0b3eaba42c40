using System.Collections.Immutable;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>What the office has circulated to whom. Messages go to every person of the units, to each once for a version.</summary>
public sealed class CirculationLedger(IKnowledgeStore store, TimeProvider clock)
{
    /// <summary>Stands in the identity of a message to a person who is told alone.</summary>
    internal const string AloneMark = "/alone";

    private readonly EntryFold<ImmutableDictionary<string, DocumentCirculated>> _standing =
        new(store, [], (standing, entry) => entry.Entry is DocumentCirculated circulated ? standing.SetItem(KeyOf(circulated), circulated) : standing);

    /// <summary>The standing circulation of each version, in no order.</summary>
    public IReadOnlyCollection<DocumentCirculated> List() => [.. _standing.Get().Values];

    /// <summary>The standing circulation of this version of a document, or null.</summary>
    public DocumentCirculated? Find(CirculatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return _standing.Get().GetValueOrDefault(document.Version ?? document.Name);
    }

    /// <summary>The people who are told: everybody of the units, and those named by themselves.</summary>
    public IReadOnlyList<Officer> ListPeople(CirculationOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return
        [
            .. store.GetRoster().Officers.Where(officer => officer.HoldsOn(Today)
                && (order.UnitIds.Contains(officer.UnitId, StringComparer.Ordinal) || order.OfficerIds.Contains(officer.Id, StringComparer.Ordinal))),
        ];
    }

    /// <summary>Records the circulation and its messages as one entry, once per key; how many messages there are.</summary>
    public async Task<int> RecordAsync(CirculationOrder order, Actor by, string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        var document = order.Document;
        var standing = Find(document);
        var messages = MessagesOf(order, standing);

        // Telling single people leaves what the units owe, and until when, as it was.
        var (units, due) = order.UnitIds.Count > 0 ? (order.UnitIds, order.DueOn) : (standing?.UnitIds ?? [], standing?.DueOn);
        await store.AppendAsync(
            new DocumentCirculated(document.Id, document.Name, document.Version, units, due, by, messages)
            {
                OfficerIds = [.. order.OfficerIds.Union(standing?.OfficerIds ?? [], StringComparer.Ordinal)],
                Key = "circulation/" + key,
                At = clock.GetUtcNow(),
            },
            cancellationToken);
        return messages.Count;
    }

    /// <summary>
    /// Whoever was told alone is told again when the unit has to circulate the document: that asks for more. The other way
    /// round there is nothing new to tell.
    /// </summary>
    private List<OutboxMessage> MessagesOf(CirculationOrder order, DocumentCirculated? standing)
    {
        var document = order.Document;
        var header = document.Id is null ? null : store.ListDocumentHeaders().FirstOrDefault(stored => stored.Document.Id == document.Id)?.Document;
        var people = ListPeople(order).Select(person => (Officer: person, IsAlone: !order.UnitIds.Contains(person.UnitId, StringComparer.Ordinal)))
            .Where(person => !person.IsAlone || standing?.UnitIds.Contains(person.Officer.UnitId, StringComparer.Ordinal) is not true);
        return [.. people.Select(person => new OutboxMessage(
            $"circulated/{document.Version ?? document.Name}/{person.Officer.Id}{(person.IsAlone ? AloneMark : "")}",
            person.Officer.Id,
            CirculationTexts.Notice(person.Officer, order, header?.Subject))
        {
            IsUrgent = header?.Urgency is not null,
            Topic = document is { Id: { } id, Version: { } version } ? new OutboxTopic(id, document.Name, version) : null,
        })];
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).DateTime);

    private static string KeyOf(DocumentCirculated circulated) => circulated.DocumentVersion ?? circulated.DocumentName;
}
