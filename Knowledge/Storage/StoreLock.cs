using System.Text;

namespace CchcBot.Knowledge.Storage;

/// <summary>
/// The right to use the store of a data folder: one process at a time, held through a lock of the operating system on
/// <c>store.lock</c>, so that the death of the owner releases it.
/// </summary>
public sealed class StoreLock : IDisposable
{
    private const string LockName = "store.lock";
    private const string NoteName = "server.json";

    // What a file that another process holds is refused with: ERROR_SHARING_VIOLATION on Windows, EWOULDBLOCK elsewhere.
    private const int SharingViolation = unchecked((int)0x80070020), WouldBlock = 11, WouldBlockOnMac = 35;
    private readonly FileStream _held;

    private StoreLock(string dataFolder, FileStream held)
    {
        DataFolder = dataFolder;
        _held = held;
    }

    /// <summary>The folder held.</summary>
    public string DataFolder { get; }

    /// <summary>Takes the folder, which is made when it is not there.</summary>
    /// <exception cref="StoreInUseException">Another process has it.</exception>
    public static StoreLock Acquire(string dataFolder)
    {
        DurableFolder.Create(dataFolder);
        var held = Open(Path.Combine(dataFolder, LockName)) ?? throw new StoreInUseException(dataFolder, FindNote(dataFolder));
        File.Delete(Path.Combine(dataFolder, NoteName));
        return new StoreLock(dataFolder, held);
    }

    /// <summary>What the owner of a folder wrote about itself, or null.</summary>
    public static string? FindNote(string dataFolder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(dataFolder, NoteName));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Leaves a note (address, process) for those who find the store in use; only this user can read it.</summary>
    public void WriteNote(string note)
    {
        ObjectDisposedException.ThrowIf(!_held.CanRead, this);
        var path = Path.Combine(DataFolder, NoteName);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        File.Delete(path + ".new");
        using (var writer = new StreamWriter(path + ".new", new UTF8Encoding(false), options))
        {
            writer.Write(note);
        }

        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>Takes the note away and gives the folder free.</summary>
    public void Dispose()
    {
        if (_held.CanRead)
        {
            File.Delete(Path.Combine(DataFolder, NoteName));
        }

        _held.Dispose();
    }

    private static FileStream? Open(string path)
    {
        try
        {
            // The lock file stays when the lock is given up: deleting it would let two processes hold two files.
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException exception) when (exception.HResult is SharingViolation or WouldBlock or WouldBlockOnMac)
        {
            return null;
        }
    }
}
