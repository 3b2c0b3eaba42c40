namespace CchcBot.Knowledge.Ingestion.Reading.Programs;

/// <summary>A folder for the files that external programs exchange; nothing of it is left when it is disposed of.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cchcbot-");

    /// <summary>The path of a file in the folder.</summary>
    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A program that was just ended may still hold a file; the operating system clears its temporary folder.
        }
    }
}
