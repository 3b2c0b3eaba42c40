using System.Globalization;

namespace CchcBot.Bot.Benchmarks.Circulation;

/// <summary>The command lines of measurements of sending.</summary>
internal static class CirculationBenchmarks
{
    private const int Kills = 10;

    /// <summary>Runs one of them; the process's exit code.</summary>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        if (args is ["outbox-sender", var folder, var channel])
        {
            await Circulate.SendAsync(folder, channel, cancellationToken);
            return 0;
        }

        var people = args is [_, var size] ? int.Parse(size, CultureInfo.InvariantCulture) : 10_000;
        return await Circulate.RunAsync(people, Kills, cancellationToken) ? 0 : 1;
    }
}
