namespace CchcBot.Knowledge.Storage.Journaling;

/// <summary>Follows records one after the other and says where sequence or hash chain breaks.</summary>
internal sealed class RecordChain(long nextSequence, ReadOnlyMemory<byte>? lastHash)
{
    private ReadOnlyMemory<byte>? _lastHash = lastHash;

    /// <summary>The sequence that the next record must have.</summary>
    public long NextSequence { get; private set; } = nextSequence;

    /// <summary>Takes the next record; what is wrong with its place, or null.</summary>
    public string? Follow(JournalRecord record)
    {
        string? problem = null;
        if (record.Sequence != NextSequence)
        {
            problem = $"entry {NextSequence} is expected, entry {record.Sequence} stands there";
        }
        else if (_lastHash is { } last && !last.Span.SequenceEqual(record.PreviousHash.Span))
        {
            problem = $"entry {record.Sequence} does not continue the entry before it: the hash chain is broken";
        }

        NextSequence = record.Sequence + 1;
        _lastHash = record.Hash;
        return problem;
    }
}
