using Microsoft.Extensions.Logging;

namespace CchcBot.Knowledge.Storage.Journaling;

/// <summary>Finds the end of a journal and makes its segments.</summary>
internal static partial class JournalOpening
{
    /// <summary>Finds the end, makes the first segment when there is none and cuts a torn tail off.</summary>
    /// <exception cref="StoreDamagedException">A record that was confirmed is broken; nothing was changed.</exception>
    public static JournalEnd FindEnd(string folder, long confirmedThrough, ILogger logger)
    {
        DurableFolder.Create(folder);
        foreach (var leftover in Directory.EnumerateFiles(folder, "*" + DurableFolder.TemporaryEnding))
        {
            File.Delete(leftover);
        }

        var segments = Enumerable.Range(1, JournalFiles.FindNewest(folder))
            .Select(number => JournalFiles.ReadHead(folder, number))
            .ToList();
        if (segments.Count == 0)
        {
            segments.Add(CreateSegment(folder, 1, 1, JournalRecord.NoHash));
        }

        var path = JournalFiles.Segment(folder, segments.Count);
        var (end, damage) = Scan(path, segments);
        if (damage is not null)
        {
            CutOff(folder, path, end, confirmedThrough, damage);
            LogCutOff(logger, end.Sequence, path, end.Length);
        }

        return end;
    }

    /// <summary>Makes a segment, durably.</summary>
    /// <exception cref="StoreWriteException">It could not be made.</exception>
    public static SegmentHead CreateSegment(string folder, int number, long firstSequence, ReadOnlyMemory<byte> previousHash)
    {
        var head = new SegmentHead(number, firstSequence, previousHash);
        try
        {
            DurableFolder.WriteFile(JournalFiles.Segment(folder, number), head.Encode());
            return head;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreWriteException($"A new segment of the journal could not be made: {exception.Message}", exception);
        }
    }

    private static (JournalEnd End, string? Damage) Scan(string path, List<SegmentHead> segments)
    {
        var head = segments[^1];
        var chain = new RecordChain(head.FirstSequence, head.PreviousHash);
        var offsets = new List<long>();
        var lastHash = head.PreviousHash;
        using var reader = new SegmentReader(path, head.Number, SegmentHead.Length, long.MaxValue);
        while (reader.Read() is { } record)
        {
            if (chain.Follow(record) is { } problem)
            {
                throw new StoreDamagedException($"{Path.GetFileName(path)}: at offset {record.Position.Offset} {problem}.");
            }

            offsets.Add(record.Position.Offset);
            lastHash = record.Hash;
        }

        return (new JournalEnd(segments, offsets, reader.Offset, chain.NextSequence - 1, lastHash), reader.Damage);
    }

    private static void CutOff(string folder, string path, JournalEnd end, long confirmedThrough, string damage)
    {
        var sequence = end.Sequence + 1;
        if (sequence <= confirmedThrough || !RecordSearch.IsTornTail(path, end.Length, sequence))
        {
            throw new StoreDamagedException(
                $"{Path.GetFileName(path)}: entry {sequence} at offset {end.Length} {damage}, and it had been confirmed.");
        }

        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        var rest = new byte[RandomAccess.GetLength(file) - end.Length];
        RandomAccess.Read(file, rest, end.Length);
        DurableFolder.WriteFile(JournalFiles.Cut(folder, new JournalPosition(end.Segments.Count, end.Length)), rest);
        RandomAccess.SetLength(file, end.Length);
        RandomAccess.FlushToDisk(file);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "The journal ended in the middle of a write that had not been confirmed: cut off behind entry {Sequence} at {Path}:{Offset}")]
    private static partial void LogCutOff(ILogger logger, long sequence, string path, long offset);
}
