using Microsoft.Extensions.Logging;

namespace CchcBot.Knowledge.Storage.Journaling;

/// <summary>
/// The append-only journal: what it has confirmed is on disk, numbered without a gap, each record carrying the hash of
/// the one before. One thread writes; any number may read.
/// </summary>
internal sealed class Journal : IDisposable
{
    /// <summary>A segment that has reached this size gets no more batches.</summary>
    public const long DefaultSegmentSize = 64L << 20;

    private readonly string _folder;
    private readonly TimeProvider _time;
    private readonly long _segmentSize;
    private readonly Lock _gate = new();
    private readonly List<SegmentHead> _segments;
    private List<long> _newestOffsets;
    private SegmentWriter _writer;

    private Journal(string folder, JournalEnd end, long segmentSize, TimeProvider time)
    {
        _folder = folder;
        _time = time;
        _segmentSize = segmentSize;
        _segments = end.Segments;
        _newestOffsets = end.Offsets;
        _writer = new SegmentWriter(JournalFiles.Segment(folder, _segments.Count), end.Length);
        Sequence = end.Sequence;
        LastHash = end.LastHash;
    }

    /// <summary>The number of the newest record that is on disk; 0 when there is none.</summary>
    public long Sequence { get; private set; }

    /// <summary>SHA-256 of that record.</summary>
    public ReadOnlyMemory<byte> LastHash { get; private set; }

    /// <summary>The place behind the newest record that is on disk.</summary>
    public JournalPosition End
    {
        get
        {
            lock (_gate)
            {
                return new JournalPosition(_segments.Count, _writer.Length);
            }
        }
    }

    /// <summary>
    /// Opens the journal, makes it when there is none, reads the newest segment whole and cuts off what a crash left
    /// half-written.
    /// </summary>
    /// <param name="folder">Where the segments are.</param>
    /// <param name="confirmedThrough">The newest entry of which others know that it was confirmed.</param>
    /// <param name="segmentSize">See <see cref="DefaultSegmentSize"/>.</param>
    /// <param name="time">The clock for the moment of writing.</param>
    /// <param name="logger">Is told what was cut off.</param>
    /// <exception cref="StoreDamagedException">A confirmed record is broken; nothing was changed.</exception>
    public static Journal Open(string folder, long confirmedThrough, long segmentSize, TimeProvider time, ILogger logger) =>
        new(folder, JournalOpening.FindEnd(folder, confirmedThrough, logger), segmentSize, time);

    /// <summary>Appends a batch with one sync; the records as they stand now.</summary>
    /// <exception cref="StoreWriteException">Nothing of the batch is in the journal.</exception>
    public IReadOnlyList<JournalRecord> Append(IReadOnlyList<ReadOnlyMemory<byte>> payloads)
    {
        if (_writer.Length >= _segmentSize)
        {
            BeginSegment();
        }

        var now = _time.GetUtcNow();
        using var batch = new MemoryStream();
        var records = new List<JournalRecord>(payloads.Count);
        var previous = LastHash;
        foreach (var payload in payloads)
        {
            var position = new JournalPosition(_segments.Count, _writer.Length + batch.Length);
            var bytes = new JournalRecord(Sequence + records.Count + 1, records.Count, previous, now, payload).Encode();
            batch.Write(bytes);
            records.Add(JournalRecord.Decode(bytes)! with { Position = position });
            previous = records[^1].Hash;
        }

        _writer.Write(batch.GetBuffer().AsSpan(0, (int)batch.Length));
        Confirm(records, batch.Length);
        return records;
    }

    /// <summary>The records after <paramref name="sequence"/> that are confirmed now, in order.</summary>
    /// <exception cref="StoreDamagedException">One of them is broken.</exception>
    public IEnumerable<JournalRecord> ReadAfter(long sequence)
    {
        var (position, first, ends) = Locate(sequence + 1);
        var chain = new RecordChain(first, lastHash: null);
        for (var segment = position.Segment; segment <= ends.Count; segment++)
        {
            var from = segment == position.Segment ? position.Offset : SegmentHead.Length;
            using var reader = new SegmentReader(JournalFiles.Segment(_folder, segment), segment, from, ends[segment - 1]);
            while (ReadNext(reader, chain, segment) is { } record)
            {
                if (record.Sequence > sequence)
                {
                    yield return record;
                }
            }
        }
    }

    /// <summary>The record at this place.</summary>
    /// <exception cref="StoreDamagedException">There is none, or it is broken.</exception>
    public JournalRecord ReadAt(JournalPosition position)
    {
        var path = JournalFiles.Segment(_folder, position.Segment);
        using var reader = new SegmentReader(path, position.Segment, position.Offset, long.MaxValue);
        return reader.Read() ?? throw new StoreDamagedException(
            $"{Path.GetFileName(path)}: the entry at offset {position.Offset} {reader.Damage ?? "is missing"}.");
    }

    /// <inheritdoc />
    public void Dispose() => _writer.Dispose();

    private JournalRecord? ReadNext(SegmentReader reader, RecordChain chain, int segment)
    {
        var name = Path.GetFileName(JournalFiles.Segment(_folder, segment));
        var record = reader.Read();
        if (reader.Damage is { } damage)
        {
            throw new StoreDamagedException($"{name}: entry {chain.NextSequence} at offset {reader.Offset} {damage}.");
        }

        if (record is not null && chain.Follow(record) is { } problem)
        {
            throw new StoreDamagedException($"{name}: at offset {record.Position.Offset} {problem}.");
        }

        return record;
    }

    private (JournalPosition Position, long First, IReadOnlyList<long> Ends) Locate(long sequence)
    {
        lock (_gate)
        {
            var ends = Enumerable.Repeat(long.MaxValue, _segments.Count - 1).Append(_writer.Length).ToList();
            var head = _segments.FindLast(segment => segment.FirstSequence <= sequence) ?? _segments[0];
            var index = sequence - head.FirstSequence;
            return head.Number == _segments.Count && index > 0
                ? (new JournalPosition(head.Number, index < _newestOffsets.Count ? _newestOffsets[(int)index] : _writer.Length), sequence, ends)
                : (new JournalPosition(head.Number, SegmentHead.Length), head.FirstSequence, ends);
        }
    }

    private void Confirm(List<JournalRecord> records, long length)
    {
        lock (_gate)
        {
            _writer.Confirm(length);
            Sequence = records[^1].Sequence;
            LastHash = records[^1].Hash;
            _newestOffsets.AddRange(records.Select(record => record.Position.Offset));
        }
    }

    private void BeginSegment()
    {
        var head = JournalOpening.CreateSegment(_folder, _segments.Count + 1, Sequence + 1, LastHash);
        var writer = new SegmentWriter(JournalFiles.Segment(_folder, head.Number), SegmentHead.Length);
        lock (_gate)
        {
            _writer.Dispose();
            _writer = writer;
            _segments.Add(head);
            _newestOffsets = [];
        }
    }
}
