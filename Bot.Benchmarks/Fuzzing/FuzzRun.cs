using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace CchcBot.Bot.Benchmarks.Fuzzing;

/// <summary><c>fuzz</c>: gives every reader and parser inputs made out of sound ones, and keeps those that they do not bear.</summary>
internal static class FuzzRun
{
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(15);

    /// <summary>Runs for <c>--minutes N</c>, over the targets named with <c>--target NAME</c> or all; what was found is put into <c>--out DIR</c>.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, CancellationToken cancellationToken)
    {
        var minutes = double.Parse(Value(args, "--minutes") ?? "10", CultureInfo.InvariantCulture);
        var folder = Directory.CreateDirectory(Path.GetFullPath(Value(args, "--out") ?? "fuzz-found")).FullName;
        var seed = int.Parse(Value(args, "--seed") ?? "1", CultureInfo.InvariantCulture);
        var targets = FuzzTargets.All().Where(target => Value(args, "--target") is not { } name || target.Name == name).ToList();
        var found = 0;
        foreach (var target in targets)
        {
            var (inputs, findings) = await RunAsync(target, seed, TimeSpan.FromMinutes(minutes / targets.Count), folder, cancellationToken);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{target.Name,-14} {inputs,8} inputs  {findings.Count,3} kinds of findings"));
            foreach (var finding in findings)
            {
                await output.WriteLineAsync("  " + finding);
            }

            found += findings.Count;
        }

        return Math.Min(found, 1);
    }

    private static async Task<(int Inputs, IReadOnlyCollection<string> Findings)> RunAsync(FuzzTarget target, int seed, TimeSpan time, string folder, CancellationToken cancellationToken)
    {
        var mutation = new Mutation(new Random(seed));
        var findings = new HashSet<string>(StringComparer.Ordinal);
        var inputs = 0;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < time; inputs++)
        {
            var input = mutation.Next(target);

            // An overflow of the stack leaves nothing but this file.
            await File.WriteAllBytesAsync(Path.Combine(folder, target.Name + ".current"), input, cancellationToken);
            if (await FindAsync(target, input, cancellationToken) is { } finding && findings.Add(finding))
            {
                var name = $"{target.Name}-{Convert.ToHexStringLower(SHA256.HashData(input))[..12]}.bin";
                await File.WriteAllBytesAsync(Path.Combine(folder, name), input, cancellationToken);
            }
        }

        File.Delete(Path.Combine(folder, target.Name + ".current"));
        return (inputs, findings);
    }

    private static async Task<string?> FindAsync(FuzzTarget target, byte[] input, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            await target.RunAsync(input, cancellationToken);
            return clock.Elapsed > Slow ? "slow" : null;
        }
        catch (Exception exception)
        {
            var frame = exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("CchcBot.Knowledge", StringComparison.Ordinal))?.Trim();
            return $"{exception.GetType().Name} {frame}";
        }
    }

    private static string? Value(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
