namespace CchcBot.Knowledge.Storage.Journaling;

/// <summary>Finds sound records behind a broken one, to tell a torn tail from damage and to go on reading behind damage.</summary>
internal static class RecordSearch
{
    /// <summary>
    /// Whether nothing behind a broken record proves that it had been synced. A sound record of a later batch would
    /// prove it; one of the same batch does not, since a power cut may keep a later page and lose an earlier one.
    /// </summary>
    public static bool IsTornTail(string path, long offset, long sequence) =>
        !FindBehind(path, offset, sequence)
            .Any(found => found.Record.Sequence == sequence || found.Record.Sequence - found.Record.BatchIndex > sequence);

    /// <summary>Sound records that begin behind <paramref name="offset"/> and have this sequence or a later one.</summary>
    public static IEnumerable<(long Offset, JournalRecord Record)> FindBehind(string path, long offset, long sequence)
    {
        var rest = ReadFrom(path, offset);
        for (var at = 1; at <= rest.Length - JournalRecord.HeadLength; at++)
        {
            if (FindRecord(rest[at..], sequence) is { } record)
            {
                yield return (offset + at, record);
            }
        }
    }

    private static ReadOnlyMemory<byte> ReadFrom(string path, long offset)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var rest = new byte[RandomAccess.GetLength(file) - offset];
        return rest.AsMemory(0, RandomAccess.Read(file, rest, offset));
    }

    private static JournalRecord? FindRecord(ReadOnlyMemory<byte> bytes, long sequence)
    {
        var length = JournalRecord.ReadLength(bytes.Span);
        var mayBe = length > 0 && length <= bytes.Length
            && JournalRecord.ReadSequence(bytes.Span) is var claimed && claimed >= sequence && claimed - sequence < bytes.Length;
        return mayBe ? JournalRecord.Decode(bytes[..(int)length]) : null;
    }
}
