using System.Net;
using System.Net.Sockets;
using CchcBot.Bot.Benchmarks.Server;

namespace CchcBot.Bot.Tests.EndToEnd;

/// <summary>The real program on a free port, started as a newcomer would on an empty data folder, samples loaded.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cchcbot-e2e-");
    private readonly int _port = FindFreePort();
    private BotProcess? _process;

    /// <summary>The data folder.</summary>
    internal string DataFolder => _folder.FullName;

    /// <summary>A client for the server's address.</summary>
    internal HttpClient Client => _process!.Client;

    public async ValueTask InitializeAsync() =>
        _process = await BotProcess.StartAsync(_folder.FullName, _port, preload: null, TestContext.Current.CancellationToken);

    /// <summary>Runs a verb, which goes through the running server.</summary>
    internal Task<string> RunVerbAsync(params string[] words) =>
        BotProcess.RunVerbAsync(_folder.FullName, words, TestContext.Current.CancellationToken);

    /// <summary>Kills the server at once and starts it again on the same data and at the same address.</summary>
    internal async Task KillAndRestartAsync()
    {
        await _process!.KillAsync();
        await _process.DisposeAsync();
        await InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    internal static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
