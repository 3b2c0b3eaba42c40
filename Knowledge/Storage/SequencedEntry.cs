using CchcBot.Knowledge.Storage.Journaling;

namespace CchcBot.Knowledge.Storage;

/// <summary>An entry with its number in the journal, counted from 1.</summary>
public sealed record SequencedEntry(long Sequence, StoreEntry Entry)
{
    /// <summary>The record that holds it, with its link of the chain; null where the engine keeps none.</summary>
    internal JournalRecord? Record { get; init; }
}
