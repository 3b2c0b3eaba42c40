namespace CchcBot.Knowledge.Storage;

/// <summary>What became of an entry given to the store.</summary>
/// <param name="Sequence">Its number in the journal, counted from 1.</param>
/// <param name="IsNew">False when an entry with this key was there before; nothing was written then.</param>
public sealed record AppendResult(long Sequence, bool IsNew);
