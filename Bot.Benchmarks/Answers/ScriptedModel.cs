using CchcBot.Bot.Tests.Fakes;

namespace CchcBot.Bot.Benchmarks.Answers;

/// <summary>Serves a scripted language model, so that questions can be asked with one from the command line.</summary>
internal static class ScriptedModel
{
    /// <summary>Serves the honest or the lying model until the process is stopped; writes the settings to use.</summary>
    public static async Task<int> RunAsync(string kind, TextWriter output)
    {
        Func<ScriptedChat, string>? script = kind switch
        {
            "honest" => ScriptedModels.Honest,
            "adversarial" => ScriptedModels.Adversarial,
            _ => null,
        };
        if (script is null)
        {
            return 2;
        }

        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) =>
        {
            press.Cancel = true;
            stop.Cancel();
        };
        await using var server = await ScriptedChatServer.StartAsync(script, stop.Token);
        await output.WriteLineAsync($"Model__Endpoint={server.Endpoint} Model__Name=scripted Model__DailyTokens=100000000");
        await Task.Delay(Timeout.Infinite, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await output.WriteLineAsync($"{server.Calls.Count} calls");
        return 0;
    }
}
