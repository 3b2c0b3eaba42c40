using System.Globalization;
using CchcBot.Bot.Benchmarks.Server;

namespace CchcBot.Bot.Benchmarks.Activities;

/// <summary>How many activities a second the running bot takes, beside an echo bot on the official JavaScript SDK, in turns.</summary>
internal static class ActivityBenchmark
{
    private const int PerSecond = 500;
    private const int Conversations = 100;
    private const int Rounds = 2;
    private const string Greeting = "Xin chào";
    private const string Question = "Phòng Quản lý Khoa học phải làm gì theo Công văn 871?";

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Press = TimeSpan.FromSeconds(10);

    /// <summary>Prints what each reaches at the pace and as fast as it goes, and the ratios; <paramref name="seconds"/> is how long the pace is kept.</summary>
    public static async Task RunAsync(string sources, int seconds, TextWriter output, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("cchcbot-activities-");
        await using var recorder = await AnswerRecorder.StartAsync();
        await using var bot = await BotProcess.StartAsync(data.FullName, port: 43979, preload: null, cancellationToken);
        await using var echo = await EchoProcess.StartAsync(sources, port: 43980, cancellationToken);
        var ours = new ActivityLoad(bot.Client, recorder, Greeting);
        var theirs = new ActivityLoad(echo.Client, recorder, Greeting);
        await ours.PressAsync(Conversations, WarmUp, cancellationToken);
        await theirs.PressAsync(Conversations, WarmUp, cancellationToken);
        var pace = TimeSpan.FromSeconds(seconds);
        for (var round = 0; round < Rounds; round++)
        {
            await CompareAsync($"{PerSecond}/s", output, load => load.PaceAsync(PerSecond, Conversations, pace, cancellationToken), ours, theirs);
            await CompareAsync("as fast as it goes", output, load => load.PressAsync(Conversations, Press, cancellationToken), ours, theirs);
        }

        var questions = new ActivityLoad(bot.Client, recorder, Question);
        await output.WriteLineAsync($"{"questions, answered",-20} bot   {await questions.PressAsync(Conversations, Press, cancellationToken)}");
        data.Delete(recursive: true);
    }

    private static async Task CompareAsync(
        string name, TextWriter output, Func<ActivityLoad, Task<LoadResult>> run, ActivityLoad ours, ActivityLoad theirs)
    {
        var mine = await run(ours);
        await output.WriteLineAsync($"{name,-20} bot   {mine}");
        var other = await run(theirs);
        await output.WriteLineAsync($"{name,-20} echo  {other}");
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-20} ratio bot : echo  activities a second {mine.PerSecond / other.PerSecond:0.00}, p99 {mine.P99 / other.P99:0.00}"));
    }
}
