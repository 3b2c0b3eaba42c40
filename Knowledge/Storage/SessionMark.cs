namespace CchcBot.Knowledge.Storage;

/// <summary>
/// Tells whether the machine itself may have stopped while a projection was being written: a file that is there while
/// the store is open and names the boot of the machine. The death of the process alone loses nothing that was written.
/// </summary>
internal sealed class SessionMark(string path)
{
    private const string BootIdentity = "/proc/sys/kernel/random/boot_id";

    /// <summary>Whether the last session did not end and the machine was started again since, or may have been.</summary>
    public bool MachineMayHaveStopped() =>
        File.Exists(path) && (ReadBoot() is not { } boot || File.ReadAllText(path) != boot);

    /// <summary>Notes that a session begins.</summary>
    public void Begin() => DurableFolder.WriteFile(path, System.Text.Encoding.UTF8.GetBytes(ReadBoot() ?? ""));

    /// <summary>Notes that it ended and everything is on disk.</summary>
    public void End() => File.Delete(path);

    private static string? ReadBoot() => File.Exists(BootIdentity) ? File.ReadAllText(BootIdentity) : null;
}
