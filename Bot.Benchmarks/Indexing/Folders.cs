namespace CchcBot.Bot.Benchmarks.Indexing;

/// <summary>Folders that a measurement makes and throws away.</summary>
internal static class Folders
{
    /// <summary>The bytes of all files in a folder.</summary>
    public static long Size(string folder) =>
        new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
}
