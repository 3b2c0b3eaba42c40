using System.Globalization;
using CchcBot.Bot.Benchmarks.Activities;
using CchcBot.Bot.Benchmarks.Answers;

namespace CchcBot.Bot.Benchmarks.Server;

/// <summary>What is measured on a running server, and what a server is measured with.</summary>
internal static class ServerBenchmarks
{
    private const int DefaultSeconds = 30;

    /// <summary>Runs <c>turns</c>, <c>activities</c>, <c>kill-server</c> or <c>scripted-model</c>.</summary>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        switch (args)
        {
            case ["turns"]:
                await TurnLatency.RunAsync(cancellationToken);
                return 0;
            case ["activities", var sources, .. var rest]:
                var seconds = rest is [var words] ? int.Parse(words, CultureInfo.InvariantCulture) : DefaultSeconds;
                await ActivityBenchmark.RunAsync(Path.GetFullPath(sources), seconds, Console.Out, cancellationToken);
                return 0;
            case ["scripted-model", var kind]:
                return await ScriptedModel.RunAsync(kind, Console.Out);
            case ["kill-server", ..]:
                return await KillServer.RunAsync(args, cancellationToken);
            default:
                return 2;
        }
    }
}
