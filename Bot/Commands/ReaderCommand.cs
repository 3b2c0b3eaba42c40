namespace CchcBot.Bot.Commands;

/// <summary>How this program starts itself as the process that reads files apart from it.</summary>
internal static class ReaderCommand
{
    /// <summary>The one word of that call; people have no use for it.</summary>
    public const string Word = "read-files";

    /// <summary>The program with its arguments; null where it cannot be told, as in a host of another kind.</summary>
    public static IReadOnlyList<string>? Find()
    {
        // In one file, the process is the program. Otherwise its assembly is what the runtime is to start, whatever process this is.
        return (Environment.ProcessPath, typeof(Program).Assembly.Location) switch
        {
            (null, _) => null,
            ({ } process, "") => [process, Word],
            ({ } process, { } assembly) => [IsRuntime(process) ? process : "dotnet", assembly, Word],
        };
    }

    private static bool IsRuntime(string process) => Path.GetFileNameWithoutExtension(process).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
}
