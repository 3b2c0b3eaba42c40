namespace CchcBot.Knowledge.Storage.Journaling;

/// <summary>Where the journal ends, found by reading its newest segment.</summary>
/// <param name="Segments">The heads of all segments.</param>
/// <param name="Offsets">Where each record of the newest segment begins.</param>
/// <param name="Length">How many bytes of the newest segment are sound.</param>
/// <param name="Sequence">The newest record; 0 when there is none.</param>
/// <param name="LastHash">Its SHA-256.</param>
internal sealed record JournalEnd(
    List<SegmentHead> Segments, List<long> Offsets, long Length, long Sequence, ReadOnlyMemory<byte> LastHash);
