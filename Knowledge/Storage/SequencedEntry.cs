namespace CchcBot.Knowledge.Storage;

/// <summary>An entry with its number in the journal, counted from 1.</summary>
public sealed record SequencedEntry(long Sequence, StoreEntry Entry);
