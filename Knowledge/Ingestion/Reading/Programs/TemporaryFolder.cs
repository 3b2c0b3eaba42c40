namespace CchcBot.Knowledge.Ingestion.Reading.Programs;

/// <summary>
/// A folder, for this account only, for the files that external programs exchange; nothing of it is left when it is disposed of.
/// </summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private readonly DirectoryInfo _folder;

    /// <summary>Makes a folder below a root, or among the computer's temporary files.</summary>
    public TemporaryFolder(string? root = null) =>
        _folder = root is null ? Directory.CreateTempSubdirectory("cchcbot-") : Create(Path.Combine(Create(root).FullName, Path.GetRandomFileName()));

    /// <summary>Deletes all below a root: what a process that was killed could not delete itself.</summary>
    public static void Wipe(string root)
    {
        if (Directory.Exists(root))
        {
            Delete(new DirectoryInfo(root));
        }
    }

    /// <summary>The path of a file in the folder.</summary>
    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <inheritdoc/>
    public void Dispose() => Delete(_folder);

    private static DirectoryInfo Create(string path) =>
        OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, OwnerOnly);

    private static void Delete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A program that was just ended may still hold a file: it is wiped when the store is opened next.
        }
    }
}
