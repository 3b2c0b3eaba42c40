namespace CchcBot.Bot.Tests;

/// <summary>Real components that a test needs (Chromium, Node, LibreOffice, the development data).</summary>
internal static class Requirement
{
    /// <summary>Skips the test by name when the component is absent; fails it when every component is required.</summary>
    public static void Need(bool isPresent, string component)
    {
        if (isPresent)
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("CCHCBOT_TEST_REQUIRE") == "all")
        {
            Assert.Fail($"{component} is required and was not found.");
        }

        Assert.Skip($"{component} was not found.");
    }

    /// <summary>The full path of a program on the PATH; skips the test when there is none.</summary>
    public static string Program(string name)
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
        Need(path is not null, name);
        return path!;
    }
}
