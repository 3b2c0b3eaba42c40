using System.Diagnostics;
using System.Globalization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Benchmarks.Storage;

/// <summary>
/// Kills a process that writes to a store (SIGKILL) at random moments, on one store that grows, and looks after each
/// kill for every key that the store had confirmed.
/// </summary>
/// <param name="preload">A library loaded into the writer (LD_PRELOAD), such as one that slows fsync; null for none.</param>
/// <param name="writers">How many tasks write.</param>
/// <param name="random">Chooses the moments.</param>
public sealed class KillStore(string? preload, int writers, Random random) : IDisposable
{
    private readonly HashSet<string> _confirmed = new(StringComparer.Ordinal);

    /// <summary>The store's data folder, which is deleted at the end.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("cchcbot-kill-").FullName;

    /// <summary>How many entries were confirmed in all rounds.</summary>
    public int Confirmed => _confirmed.Count;

    /// <summary>The confirmed keys that were not in the store after a kill.</summary>
    public ISet<string> Lost { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>What verifying the store found after the kills.</summary>
    public IList<string> Problems { get; } = [];

    /// <summary>
    /// One kill, up to <paramref name="longest"/> after the first confirmation; one in four comes after the start of the
    /// process instead, so that opening the store is interrupted too.
    /// </summary>
    public async Task RunRoundAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        using var writer = Start();
        var killing = random.Next(4) == 0 ? KillAsync(writer, random.NextDouble() * longest, cancellationToken) : null;
        while (await writer.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            killing ??= KillAsync(writer, random.NextDouble() * longest, cancellationToken);
            if (line.EndsWith(';'))
            {
                _confirmed.Add(line[..^1]);
            }
        }

        await (killing ?? Task.CompletedTask);
        await writer.WaitForExitAsync(cancellationToken);
        await CheckAsync(cancellationToken);
    }

    /// <summary>Starts a process that opens the store and writes until it is killed.</summary>
    public Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(KillStore).Assembly.Location, "store-writer", Folder, writers.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        if (preload is not null)
        {
            start.Environment["LD_PRELOAD"] = preload;
        }

        return Process.Start(start)!;
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static async Task KillAsync(Process writer, TimeSpan delay, CancellationToken cancellationToken)
    {
        await Task.Delay(delay, TimeProvider.System, cancellationToken);
        writer.Kill();
    }

    private async Task CheckAsync(CancellationToken cancellationToken)
    {
        using var storeLock = StoreLock.Acquire(Folder);
        await using var store = StoreWriter.Open(storeLock);
        var acknowledged = store.ListAcknowledgements().Select(line => line.Acknowledgement.Id);
        var documents = store.ListDocumentHeaders().Select(header => header.Document.Id);
        var reported = store.ReadAfter(0).Select(entry => entry.Entry).OfType<ProgressRecorded>().Select(entry => entry.Key);
        var there = acknowledged.Concat(documents).Concat(reported).ToHashSet(StringComparer.Ordinal);
        Lost.UnionWith(_confirmed.Where(key => !there.Contains(key)));
        foreach (var problem in (await store.VerifyAsync(cancellationToken)).Problems)
        {
            Problems.Add(problem);
        }
    }
}
