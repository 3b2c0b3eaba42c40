using System.Diagnostics;
using System.Globalization;

namespace CchcBot.Bot.Benchmarks.Server;

/// <summary>Measures a turn from the POST of the question to the arrival of the answer at the connector.</summary>
internal static class TurnLatency
{
    private static readonly string[] Questions =
    [
        "Phòng Quản lý Khoa học phải làm gì theo Công văn 871?",
        "van phong so phai lam gi theo cong van 871",
        "Ai theo dõi, đôn đốc các phòng thực hiện?",
        "Công văn 871/UBND-NC ngày nào?",
        "Trọng tâm cải cách thủ tục hành chính năm 2024 là gì?",
    ];

    /// <summary>Prints p50 and p99 with 1 and with 50 conversations at once.</summary>
    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("cchcbot-latency-");
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await BotProcess.StartAsync(data.FullName, port: 43978, preload: null, cancellationToken);
        await MeasureAsync(bot, connector, conversations: 1, turns: 200, cancellationToken);
        Print(1, await MeasureAsync(bot, connector, conversations: 1, turns: 500, cancellationToken));
        Print(50, await MeasureAsync(bot, connector, conversations: 50, turns: 40, cancellationToken));
        data.Delete(recursive: true);
    }

    private static async Task<List<double>> MeasureAsync(
        BotProcess bot, FakeConnector connector, int conversations, int turns, CancellationToken cancellationToken)
    {
        var all = await Task.WhenAll(Enumerable.Range(0, conversations).Select(async _ =>
        {
            var conversation = new EmulatorConversation(bot.Client, connector.ServiceUrl);
            var times = new List<double>();
            for (var turn = 0; turn < turns; turn++)
            {
                Task? answered = null;
                var watch = Stopwatch.StartNew();
                await conversation.SendAsync(Questions[turn % Questions.Length], id => answered = connector.WaitForAnswer(id), cancellationToken);
                await answered!.WaitAsync(TimeSpan.FromSeconds(30), cancellationToken);
                times.Add(watch.Elapsed.TotalMilliseconds);
            }

            return times;
        }));
        return [.. all.SelectMany(times => times).Order()];
    }

    private static void Print(int conversations, List<double> times) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"conversations {conversations,3}  turns {times.Count,5}  p50 {times[times.Count / 2]:0.0} ms  p99 {times[(int)(times.Count * 0.99)]:0.0} ms  max {times[^1]:0.0} ms"));
}
