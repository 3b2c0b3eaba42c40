namespace CchcBot.Knowledge.Storage.Journaling;

/// <summary>Reads the whole journal and goes on behind damage, so that everything that is wrong gets its name.</summary>
/// <param name="folder">Where the segments are.</param>
/// <param name="end">How far the journal is written; what comes behind is not looked at. Null for all that is there.</param>
internal sealed class JournalCheck(string folder, JournalPosition? end)
{
    private readonly List<string> _problems = [];
    private RecordChain _chain = new(1, JournalRecord.NoHash);

    /// <summary>What does not agree, one English sentence each.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Every sound record in order; the problems are complete when the last one has been taken.</summary>
    public IEnumerable<JournalRecord> ReadAll()
    {
        var newest = end?.Segment ?? JournalFiles.FindNewest(folder);
        for (var number = 1; number <= newest; number++)
        {
            if (CheckHead(number))
            {
                foreach (var record in ReadSegment(number, number == end?.Segment ? end.Offset : null))
                {
                    yield return record;
                }
            }
        }
    }

    private IEnumerable<JournalRecord> ReadSegment(int number, long? length)
    {
        var path = JournalFiles.Segment(folder, number);
        using var reader = new SegmentReader(path, number, SegmentHead.Length, length ?? long.MaxValue);
        while (ReadNext(reader, path) is { } record)
        {
            if (_chain.Follow(record) is { } problem)
            {
                _problems.Add($"{Path.GetFileName(path)}: at offset {record.Position.Offset} {problem}.");
            }

            yield return record;
        }

        if (reader.Damage is null && reader.Offset < length)
        {
            _problems.Add(
                $"{Path.GetFileName(path)}: the file ends at {reader.Offset} in place of {length}, behind entry {_chain.NextSequence - 1}.");
        }
    }

    private bool CheckHead(int number)
    {
        try
        {
            var head = JournalFiles.ReadHead(folder, number);
            if (_chain.Follow(head) is { } problem)
            {
                _problems.Add($"{Path.GetFileName(JournalFiles.Segment(folder, number))}: at its beginning {problem}.");
            }

            _chain = new RecordChain(head.FirstSequence, head.PreviousHash);
        }
        catch (StoreDamagedException exception)
        {
            _problems.AddRange(exception.Problems);
        }

        return File.Exists(JournalFiles.Segment(folder, number));
    }

    private JournalRecord? ReadNext(SegmentReader reader, string path)
    {
        var record = reader.Read();
        if (record is not null || reader.Damage is null)
        {
            return record;
        }

        var broken = _chain.NextSequence;
        _problems.Add($"{Path.GetFileName(path)}: entry {broken} at offset {reader.Offset} {reader.Damage}.");
        foreach (var (offset, found) in RecordSearch.FindBehind(path, reader.Offset, broken))
        {
            if (found.Sequence > broken + 1)
            {
                _problems.Add($"{Path.GetFileName(path)}: entries {broken + 1} to {found.Sequence - 1} cannot be read either.");
            }

            _chain = new RecordChain(found.Sequence, lastHash: null);
            reader.SkipTo(offset);
            return reader.Read();
        }

        return null;
    }
}
