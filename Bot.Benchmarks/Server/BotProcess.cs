using System.Diagnostics;

namespace CchcBot.Bot.Benchmarks.Server;

/// <summary>The real program, run as a process of its own on a free port with a data folder of its own.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private readonly Process _process;

    private BotProcess(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
    }

    /// <summary>A client for the server's address.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts the server in Development and waits until it is ready; <paramref name="preload"/> is a library for LD_PRELOAD.</summary>
    public static async Task<BotProcess> StartAsync(string dataFolder, int port, string? preload, CancellationToken cancellationToken)
    {
        var address = new Uri($"http://127.0.0.1:{port}");
        var start = new ProcessStartInfo("dotnet", [ProgramPath, "--environment", "Development", "--urls", address.ToString(), "--data", dataFolder])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (preload is not null)
        {
            start.Environment["LD_PRELOAD"] = preload;
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { Length: > 0 } words)
            {
                Console.Error.WriteLine(words);
            }
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var bot = new BotProcess(process, address);
        await bot.WaitUntilReadyAsync(cancellationToken);
        return bot;
    }

    /// <summary>Runs a verb against a data folder and returns what it wrote.</summary>
    public static async Task<string> RunVerbAsync(string dataFolder, IEnumerable<string> words, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", [ProgramPath, "--data", dataFolder, .. words]) { UseShellExecute = false, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The verb did not start.");
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return output;
    }

    /// <summary>Ends the process at once (SIGKILL), with no chance to finish anything.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
        Client.Dispose();
    }

    /// <summary>
    /// The program as its own project built it, with the chat page beside it; where this program stands apart from the
    /// sources, the copy beside it.
    /// </summary>
    private static string ProgramPath
    {
        get
        {
            var own = new DirectoryInfo(AppContext.BaseDirectory);
            var built = Path.Combine(own.FullName, "..", "..", "..", "..", "Bot", "bin", own.Parent!.Name, own.Name, "CchcBot.Bot.dll");
            return File.Exists(built) ? Path.GetFullPath(built) : Path.Combine(own.FullName, "CchcBot.Bot.dll");
        }
    }

    private async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < TimeSpan.FromSeconds(60))
        {
            try
            {
                using var response = await Client.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken);
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (!_process.HasExited)
            {
                // Not listening yet.
            }

            await Task.Delay(50, cancellationToken);
        }

        throw new TimeoutException("The server was not ready within a minute.");
    }
}
