using System.Diagnostics;
using System.Security.Cryptography;

namespace CchcBot.Bot.Tests;

/// <summary>The programs in <c>Bot.Tests/Node</c>, run under Node.js with the packages that stand beside them in the lock file.</summary>
internal static class NodeTools
{
    private static readonly SemaphoreSlim Gate = new(1, 1);

    private static string Sources { get; } = Path.Combine(Corpus.RepositoryRoot(), "Bot.Tests", "Node");

    /// <summary>The folder of an installed package; skips the test by name without Node.js or the packages.</summary>
    public static async Task<string> PackageAsync(string name) => Path.Combine(await InstallAsync(), "node_modules", name);

    /// <summary>Runs a program to its end and returns its exit code and what it wrote.</summary>
    public static async Task<(int Code, string Output)> RunAsync(string program, params string[] words)
    {
        using var process = await StartAsync(program, words);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + error);
    }

    /// <summary>Starts a program whose input and output the caller reads and writes.</summary>
    public static async Task<Process> StartAsync(string program, params string[] words)
    {
        var node = Requirement.Program("node");
        var start = new ProcessStartInfo(node, [Path.Combine(Sources, program), .. words])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NODE_PATH"] = await PackageAsync("");
        return Process.Start(start) ?? throw new InvalidOperationException("Node.js did not start.");
    }

    /// <summary>Installs the locked packages once for each state of the lock file, under a name that only a whole installation gets.</summary>
    private static async Task<string> InstallAsync()
    {
        Requirement.Program("node");
        var npm = Requirement.Program("npm");
        var version = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(Sources, "package-lock.json"))))[..12];
        var installed = Path.Combine(Corpus.RepositoryRoot(), "Bot.Tests", "obj", $"node-{version}");
        await Gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (!Directory.Exists(installed))
            {
                Requirement.Need(await TryInstallAsync(npm, installed), "the npm packages of Bot.Tests/Node");
            }
        }
        finally
        {
            Gate.Release();
        }

        return installed;
    }

    private static async Task<bool> TryInstallAsync(string npm, string installed)
    {
        var work = Directory.CreateDirectory($"{installed}-{Guid.NewGuid():N}").FullName;
        File.Copy(Path.Combine(Sources, "package.json"), Path.Combine(work, "package.json"));
        File.Copy(Path.Combine(Sources, "package-lock.json"), Path.Combine(work, "package-lock.json"));
        var start = new ProcessStartInfo(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
        {
            WorkingDirectory = work,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("npm did not start.");
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        if (process.ExitCode == 0)
        {
            Directory.Move(work, installed);
            return true;
        }

        Directory.Delete(work, recursive: true);
        return false;
    }
}
