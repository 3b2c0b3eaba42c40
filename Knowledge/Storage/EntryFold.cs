namespace CchcBot.Knowledge.Storage;

/// <summary>
/// What the entries amount to for one purpose, kept in memory and brought up to the store at each question. It reads
/// the journal once, and then only what is new.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="empty">The state before the first entry; immutable.</param>
/// <param name="apply">The state after one more entry.</param>
internal sealed class EntryFold<TState>(IKnowledgeStore store, TState empty, Func<TState, SequencedEntry, TState> apply)
{
    private readonly Lock _gate = new();
    private TState _state = empty;
    private long _sequence;

    /// <summary>The state after every entry that is confirmed now.</summary>
    public TState Get()
    {
        lock (_gate)
        {
            if (store.Sequence > _sequence)
            {
                foreach (var entry in store.ReadAfter(_sequence))
                {
                    _state = apply(_state, entry);
                    _sequence = entry.Sequence;
                }
            }

            return _state;
        }
    }
}
