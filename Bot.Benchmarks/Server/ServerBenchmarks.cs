using CchcBot.Bot.Benchmarks.Answers;

namespace CchcBot.Bot.Benchmarks.Server;

/// <summary>What is measured on a running server, and what a server is measured with.</summary>
internal static class ServerBenchmarks
{
    /// <summary>Runs <c>turns</c>, <c>kill-server</c> or <c>scripted-model</c>.</summary>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        switch (args)
        {
            case ["turns"]:
                await TurnLatency.RunAsync(cancellationToken);
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
