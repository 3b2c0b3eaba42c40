using Microsoft.Win32.SafeHandles;

namespace CchcBot.Knowledge.Storage.LiteDb;

/// <summary>
/// A file for the engine whose every write reaches the operating system at once and is never synced by it: LiteDB syncs
/// each page of a commit on its own, on the committing thread, which a projection that can be made again has no use for.
/// </summary>
internal sealed class UnsyncedFile(string path) : Stream
{
    private readonly SafeFileHandle _file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);

    /// <inheritdoc />
    public override bool CanRead => true;

    /// <inheritdoc />
    public override bool CanSeek => true;

    /// <inheritdoc />
    public override bool CanWrite => true;

    /// <inheritdoc />
    public override long Length => RandomAccess.GetLength(_file);

    /// <inheritdoc />
    public override long Position { get; set; }

    /// <inheritdoc />
    public override void Flush()
    {
        // Nothing is held back, so there is nothing to flush.
    }

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = RandomAccess.Read(_file, buffer.AsSpan(offset, count), Position);
        Position += read;
        return read;
    }

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count)
    {
        RandomAccess.Write(_file, buffer.AsSpan(offset, count), Position);
        Position += count;
    }

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        SeekOrigin.End => Length + offset,
        _ => throw new ArgumentOutOfRangeException(nameof(origin)),
    };

    /// <inheritdoc />
    public override void SetLength(long value) => RandomAccess.SetLength(_file, value);

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _file.Dispose();
        }

        base.Dispose(disposing);
    }
}
