namespace CchcBot.Knowledge.Storage.Journaling;

/// <summary>Where a record stands: the segment's number, counted from 1, and the offset in its file.</summary>
internal sealed record JournalPosition(int Segment, long Offset);
