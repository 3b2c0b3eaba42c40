using System.Diagnostics;
using CchcBot.Knowledge.Evaluation;

namespace CchcBot.Bot.Benchmarks.Indexing;

/// <summary>
/// The search index beside its peers in one run: <c>indexing DIR</c> on a set in BEIR's form as it is,
/// <c>indexing DIR 10000 100000</c> on that many passages generated after it. Each engine has a process of its own,
/// so that memory is its own too.
/// </summary>
internal static class IndexingBenchmark
{
    /// <summary>Runs and prints one table for each size and way of typing.</summary>
    public static async Task RunAsync(IReadOnlyList<string> args, TextWriter output, CancellationToken cancellationToken)
    {
        var sets = args.Count > 1 ? args.Skip(1) : Enum.GetNames<QuestionTyping>();
        foreach (var what in sets)
        {
            await output.WriteLineAsync($"\n### {what}{(args.Count > 1 ? " generated passages" : "")}, load {await LoadAsync(cancellationToken)}\n\n{EngineMeasurement.Head}");
            var notes = new List<string>();
            foreach (var engine in EngineProcess.Names)
            {
                var lines = await MeasureAsync(engine, args[0], what, cancellationToken);
                notes.AddRange(lines.Skip(1));
                await output.WriteLineAsync(lines.FirstOrDefault($"| {engine} | failed |"));
            }

            await output.WriteLineAsync($"\n{string.Join('\n', notes)}");
        }
    }

    private static async Task<string[]> MeasureAsync(string engine, string folder, string what, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [EngineProcess.Verb, engine, folder, what]) { UseShellExecute = false, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The measurement did not start.");
        var text = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>What else the machine does: the load of the last minute before a table.</summary>
    private static async Task<string> LoadAsync(CancellationToken cancellationToken) =>
        File.Exists("/proc/loadavg") ? (await File.ReadAllTextAsync("/proc/loadavg", cancellationToken)).Split(' ')[0] : "unknown";
}
