using System.Globalization;

namespace CchcBot.Bot.Benchmarks.Storage;

/// <summary>The command lines of the store's measurements.</summary>
internal static class StorageBenchmarks
{
    private static readonly TimeSpan LongestRound = TimeSpan.FromSeconds(1.5);

    /// <summary>Runs one of them; the process's exit code.</summary>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        switch (args)
        {
            case ["store-writer", var folder, var writers]:
                await StoreWriter.RunAsync(folder, int.Parse(writers, CultureInfo.InvariantCulture), cancellationToken);
                return 0;
            case ["append-store"]:
                await AppendTimes.RunAsync(cancellationToken);
                return 0;
            case ["large-store", var count]:
                await LargeStore.RunAsync(int.Parse(count, CultureInfo.InvariantCulture), cancellationToken);
                return 0;
            default:
                return await KillAsync(args, cancellationToken);
        }
    }

    private static async Task<int> KillAsync(string[] args, CancellationToken cancellationToken)
    {
        var rounds = int.Parse(Find(args, "--rounds") ?? "60", CultureInfo.InvariantCulture);
        var longest = Find(args, "--longest") is { } milliseconds
            ? TimeSpan.FromMilliseconds(int.Parse(milliseconds, CultureInfo.InvariantCulture))
            : LongestRound;
        var writers = int.Parse(Find(args, "--writers") ?? "8", CultureInfo.InvariantCulture);
        using var kill = new KillStore(Find(args, "--preload"), writers, Random.Shared);
        for (var round = 1; round <= rounds; round++)
        {
            await kill.RunRoundAsync(longest, cancellationToken);
            Console.WriteLine($"round {round}: confirmed {kill.Confirmed}, lost {kill.Lost.Count}, problems {kill.Problems.Count}");
        }

        return kill.Lost.Count + kill.Problems.Count == 0 ? 0 : 1;
    }

    private static string? Find(string[] args, string option) =>
        Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
