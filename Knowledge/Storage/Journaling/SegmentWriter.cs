using Microsoft.Win32.SafeHandles;

namespace CchcBot.Knowledge.Storage.Journaling;

/// <summary>
/// The end of the newest segment. What <see cref="Write"/> has returned from is on disk; what it failed with is taken
/// back, and when even that fails nothing more is written until the journal is opened again.
/// </summary>
internal sealed class SegmentWriter(string path, long length) : IDisposable
{
    private readonly SafeFileHandle _file =
        File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
    private bool _isFaulted;

    /// <summary>How many bytes of the file are sure.</summary>
    public long Length { get; private set; } = length;

    /// <summary>Writes a batch behind what is sure and waits until it is on disk.</summary>
    /// <exception cref="StoreWriteException">It is not; the file ends where it ended before.</exception>
    public void Write(ReadOnlySpan<byte> batch)
    {
        if (_isFaulted)
        {
            throw new StoreWriteException("The journal failed before and takes nothing more until the store is opened again.", null);
        }

        try
        {
            RandomAccess.Write(_file, batch, Length);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            TakeBack();
            throw new StoreWriteException($"The journal could not be written: {exception.Message}", exception);
        }

        Sync();
    }

    /// <summary>Counts what was written to what is sure.</summary>
    public void Confirm(long length) => Length += length;

    /// <inheritdoc />
    public void Dispose() => _file.Dispose();

    private void TakeBack()
    {
        try
        {
            RandomAccess.SetLength(_file, Length);
            RandomAccess.FlushToDisk(_file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _isFaulted = true;
        }
    }

    private void Sync()
    {
        try
        {
            RandomAccess.FlushToDisk(_file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            TakeBack();

            // After a failed sync nobody knows which pages the system has forgotten: reading them again decides.
            _isFaulted = true;
            throw new StoreWriteException($"The journal could not be synced: {exception.Message}", exception);
        }
    }
}
