using CchcBot.Bot.Benchmarks.Fuzzing;

namespace CchcBot.Bot.Benchmarks.Reading;

/// <summary>What concerns the reading of files: how fast it is, and what it bears.</summary>
internal static class ReadingCommands
{
    /// <summary>Runs <c>reading</c> or <c>fuzz</c>.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, CancellationToken cancellationToken)
    {
        if (args[0] == "fuzz")
        {
            return await FuzzRun.RunAsync(args, output, cancellationToken);
        }

        await ReadingBenchmark.RunAsync(args[1..], output, cancellationToken);
        return 0;
    }
}
