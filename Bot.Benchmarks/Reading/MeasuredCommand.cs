using System.Diagnostics;
using System.Globalization;

namespace CchcBot.Bot.Benchmarks.Reading;

/// <summary>A command of the shell with its time and the memory of its largest process, as GNU time tells them.</summary>
internal static class MeasuredCommand
{
    /// <summary>Runs it on the first <paramref name="cores"/> cores; output, seconds and megabytes.</summary>
    public static async Task<(string Output, double Seconds, double Megabytes)> RunAsync(string command, int cores, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("taskset")
        {
            ArgumentList = { "-c", cores == 1 ? "0" : $"0-{cores - 1}", "/usr/bin/time", "-f", "%e %M", "sh", "-c", command },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        var last = (await errors).TrimEnd().Split('\n')[^1].Split(' ');
        return (output, double.Parse(last[0], CultureInfo.InvariantCulture), double.Parse(last[1], CultureInfo.InvariantCulture) / 1024);
    }
}
