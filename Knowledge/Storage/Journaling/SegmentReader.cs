namespace CchcBot.Knowledge.Storage.Journaling;

/// <summary>Reads the records of one segment in order, up to an end that is known to be written.</summary>
internal sealed class SegmentReader : IDisposable
{
    private const int BufferSize = 1 << 16;
    private readonly FileStream _file;
    private readonly int _segment;
    private readonly long _end;

    /// <summary>Opens the file at the offset of a record.</summary>
    public SegmentReader(string path, int segment, long offset, long end)
    {
        _file = new FileStream(
            path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize, FileOptions.SequentialScan);
        _segment = segment;
        _end = Math.Min(end, _file.Length);
        Offset = offset;
        _file.Position = offset;
    }

    /// <summary>Where the next record begins, or the damaged one.</summary>
    public long Offset { get; private set; }

    /// <summary>What is wrong with the record at <see cref="Offset"/>; null while nothing is.</summary>
    public string? Damage { get; private set; }

    /// <summary>The next record; null at the end and at damage.</summary>
    public JournalRecord? Read()
    {
        if (Offset >= _end)
        {
            return null;
        }

        Span<byte> prefix = stackalloc byte[JournalRecord.PrefixLength];
        if (_end - Offset < JournalRecord.HeadLength)
        {
            return Fail("is cut short");
        }

        _file.ReadExactly(prefix);
        var length = JournalRecord.ReadLength(prefix);
        if (length == 0 || Offset + length > _end)
        {
            return Fail("is cut short or has a wrong length");
        }

        return Decode(prefix, (int)length);
    }

    /// <summary>Goes on with the record at this offset, behind a damaged one.</summary>
    public void SkipTo(long offset)
    {
        Offset = offset;
        _file.Position = offset;
        Damage = null;
    }

    /// <inheritdoc />
    public void Dispose() => _file.Dispose();

    private JournalRecord? Decode(ReadOnlySpan<byte> prefix, int length)
    {
        var bytes = new byte[length];
        prefix.CopyTo(bytes);
        _file.ReadExactly(bytes.AsSpan(JournalRecord.PrefixLength));
        var record = JournalRecord.Decode(bytes);
        if (record is null)
        {
            return Fail("does not agree with its checksum");
        }

        record = record with { Position = new JournalPosition(_segment, Offset) };
        Offset += length;
        return record;
    }

    private JournalRecord? Fail(string damage)
    {
        Damage = damage;
        return null;
    }
}
