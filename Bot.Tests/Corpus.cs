using System.Runtime.CompilerServices;

namespace CchcBot.Bot.Tests;

/// <summary>
/// The development data beside the checkout (<c>../shared</c>), where there is any. A test that needs it skips by name
/// without it, unless <c>CCHCBOT_TEST_REQUIRE=all</c> says that everything must be there.
/// </summary>
internal static class Corpus
{
    /// <summary>The path of a file or folder in the development data; skips the test when it is absent.</summary>
    public static string Find(string relativePath)
    {
        var path = Path.Combine(Path.GetDirectoryName(RepositoryRoot())!, "shared", relativePath);
        Requirement.Need(Path.Exists(path), $"the development data ({relativePath})");
        return path;
    }

    /// <summary>The top folder of the repository.</summary>
    public static string RepositoryRoot() => Path.GetDirectoryName(Path.GetDirectoryName(ThisFile()))!;

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
