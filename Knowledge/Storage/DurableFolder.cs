using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace CchcBot.Knowledge.Storage;

/// <summary>Folders whose entries survive a power cut: on Unix a new or renamed file is sure only when its folder is synced.</summary>
internal static class DurableFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes the folder, for this user only, when it is not there, and those above it, durably.</summary>
    public static void Create(string folder)
    {
        if (Directory.Exists(folder) || Path.GetDirectoryName(Path.GetFullPath(folder)) is not { } parent)
        {
            return;
        }

        Create(parent);
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerOnly);
        }

        Sync(parent);
    }

    /// <summary>Waits until what was written to a file is on disk.</summary>
    public static void SyncFile(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        RandomAccess.FlushToDisk(file);
    }

    /// <summary>Waits until the folder's entries are on disk.</summary>
    /// <exception cref="IOException">The folder cannot be synced.</exception>
    public static void Sync(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var handle = new SafeFileHandle(OpenFile(Encoding.UTF8.GetBytes(folder + '\0'), 0), ownsHandle: true);
        if (handle.IsInvalid)
        {
            throw new IOException($"The folder {folder} cannot be synced (error {Marshal.GetLastPInvokeError()}).");
        }

        RandomAccess.FlushToDisk(handle);
    }

    /// <summary>Writes a file whole or not at all: a new file is synced, then takes its name, then the folder is synced.</summary>
    public static void WriteFile(string path, ReadOnlySpan<byte> content)
    {
        var folder = Path.GetDirectoryName(path)!;
        var temporary = Path.Combine(folder, Path.GetRandomFileName() + TemporaryEnding);
        try
        {
            using (var file = File.OpenHandle(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                RandomAccess.Write(file, content, 0);
                RandomAccess.FlushToDisk(file);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }

        Sync(folder);
    }

    /// <summary>The ending of a file that has not been given its name yet; what a crash left may be deleted.</summary>
    public const string TemporaryEnding = ".new";

    // The framework opens no folders. A path of bytes, so that nothing depends on a marshaller's idea of text.
    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int OpenFile(byte[] path, int flags);
}
