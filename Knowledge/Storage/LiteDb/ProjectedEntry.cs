using CchcBot.Knowledge.Storage.Journaling;

namespace CchcBot.Knowledge.Storage.LiteDb;

/// <summary>A record of the journal with the entry that it holds.</summary>
internal sealed record ProjectedEntry(JournalRecord Record, StoreEntry Entry)
{
    /// <summary>Reads the entry of a record.</summary>
    /// <exception cref="StoreDamagedException">This program does not know such an entry.</exception>
    public static ProjectedEntry Of(JournalRecord record) => new(record, EntryJson.Read(record.Sequence, record.Payload.Span));
}
