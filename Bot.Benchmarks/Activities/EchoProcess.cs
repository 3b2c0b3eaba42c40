using System.Diagnostics;
using System.Security.Cryptography;

namespace CchcBot.Bot.Benchmarks.Activities;

/// <summary>An echo bot on the official JavaScript SDK, run as a process of its own; its locked packages are installed once.</summary>
internal sealed class EchoProcess : IAsyncDisposable
{
    private readonly Process _process;

    private EchoProcess(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
    }

    /// <summary>A client for the bot's address.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts the bot on a port of this machine; <paramref name="sources"/> is the folder with its program and packages.</summary>
    public static async Task<EchoProcess> StartAsync(string sources, int port, CancellationToken cancellationToken)
    {
        var installed = await InstallAsync(sources, cancellationToken);
        var start = new ProcessStartInfo("node", [Path.Combine(sources, "echo.cjs"), FormattableString.Invariant($"{port}")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["NODE_PATH"] = Path.Combine(installed, "node_modules");
        start.Environment["NODE_ENV"] = "production";
        var process = Process.Start(start) ?? throw new InvalidOperationException("Node.js did not start.");
        return await process.StandardOutput.ReadLineAsync(cancellationToken) == "ready"
            ? new EchoProcess(process, new Uri($"http://127.0.0.1:{port}"))
            : throw new InvalidOperationException("The echo bot did not start.");
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Client.Dispose();
    }

    private static async Task<string> InstallAsync(string sources, CancellationToken cancellationToken)
    {
        var version = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(sources, "package-lock.json"), cancellationToken)))[..12];
        var installed = Path.Combine(sources, "..", "obj", $"sdk-{version}");
        if (Directory.Exists(installed))
        {
            return installed;
        }

        var work = Directory.CreateDirectory($"{installed}-{Guid.NewGuid():N}").FullName;
        foreach (var name in (string[])["package.json", "package-lock.json"])
        {
            File.Copy(Path.Combine(sources, name), Path.Combine(work, name));
        }

        var start = new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]) { WorkingDirectory = work };
        using var npm = Process.Start(start) ?? throw new InvalidOperationException("npm did not start.");
        await npm.WaitForExitAsync(cancellationToken);
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException("The official SDK could not be installed.");
        }

        Directory.Move(work, installed);
        return installed;
    }
}
