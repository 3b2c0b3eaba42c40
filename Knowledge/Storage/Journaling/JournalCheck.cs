namespace CchcBot.Knowledge.Storage.Journaling;

/// <summary>Reads the whole journal and goes on behind damage, so that everything that is wrong gets its name.</summary>
/// <param name="folder">Where the segments are.</param>
/// <param name="newestLength">How far the newest segment is written; more of it is not looked at.</param>
internal sealed class JournalCheck(string folder, long newestLength)
{
    private readonly List<string> _problems = [];
    private RecordChain _chain = new(1, JournalRecord.NoHash);

    /// <summary>What does not agree, one English sentence each.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Every sound record in order; the problems are complete when the last one has been taken.</summary>
    public IEnumerable<JournalRecord> ReadAll()
    {
        foreach (var head in ReadHeads())
        {
            CheckHead(head);
            var path = JournalFiles.Segment(folder, head.Number);
            var end = File.Exists(JournalFiles.Segment(folder, head.Number + 1)) ? long.MaxValue : newestLength;
            using var reader = new SegmentReader(path, head.Number, SegmentHead.Length, end);
            while (ReadNext(reader, path) is { } record)
            {
                if (_chain.Follow(record) is { } problem)
                {
                    _problems.Add($"{Path.GetFileName(path)}: at offset {record.Position.Offset} {problem}.");
                }

                yield return record;
            }
        }
    }

    private List<SegmentHead> ReadHeads()
    {
        try
        {
            return JournalFiles.ReadHeads(folder);
        }
        catch (StoreDamagedException exception)
        {
            _problems.AddRange(exception.Problems);
            return [];
        }
    }

    private void CheckHead(SegmentHead head)
    {
        var first = new JournalRecord(head.FirstSequence, 0, head.PreviousHash, DateTimeOffset.MinValue, default);
        if (_chain.Follow(first) is { } problem)
        {
            _problems.Add($"{Path.GetFileName(JournalFiles.Segment(folder, head.Number))}: at its beginning {problem}.");
        }

        _chain = new RecordChain(head.FirstSequence, head.PreviousHash);
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
        foreach (var (offset, found) in RecordSearch.FindBehind(path, reader.Offset, broken + 1))
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
