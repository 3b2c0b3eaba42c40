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
        var problem = Compare(record.Sequence, record.PreviousHash);
        NextSequence = record.Sequence + 1;
        _lastHash = record.Hash;
        return problem;
    }

    /// <summary>What is wrong with the place of a segment that begins here, or null.</summary>
    public string? Follow(SegmentHead head) => Compare(head.FirstSequence, head.PreviousHash);

    private string? Compare(long sequence, ReadOnlyMemory<byte> previousHash)
    {
        if (sequence != NextSequence)
        {
            return $"entry {NextSequence} is expected, entry {sequence} stands there";
        }

        return _lastHash is { } last && !last.Span.SequenceEqual(previousHash.Span)
            ? $"entry {sequence} does not continue the entry before it: the hash chain is broken"
            : null;
    }
}
