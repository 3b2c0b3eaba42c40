using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CchcBot.Bot.Benchmarks.Server;

/// <summary>
/// Kills the real server at random moments while people acknowledge, and looks every acknowledgement up that was
/// confirmed to somebody.
/// </summary>
internal sealed class KillServer(int rounds, string? preload)
{
    private const int Conversations = 4;
    private const string ConfirmVerb = "acknowledgements/confirm";
    private readonly ConcurrentDictionary<string, bool> _confirmed = new(StringComparer.Ordinal);
    private int _day;

    /// <summary>Runs it as its command line asks; the process's exit code.</summary>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var rounds = args is [_, "--rounds", var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 60;
        var preload = args is [.., "--preload", var library] ? library : null;
        return await new KillServer(rounds, preload).RunAsync(cancellationToken) ? 0 : 1;
    }

    /// <summary>Runs the rounds on one store and prints how many were confirmed and how many of them were lost.</summary>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("cchcbot-kill-");
        var random = new Random(20240223);
        for (var round = 0; round < rounds; round++)
        {
            await using var bot = await BotProcess.StartAsync(data.FullName, port: 43979, preload, cancellationToken);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var people = Enumerable.Range(0, Conversations).Select(_ => AcknowledgeUntilKilledAsync(bot, stop.Token)).ToList();
            await Task.Delay(random.Next(200, 2000), cancellationToken);
            await bot.KillAsync();
            await stop.CancelAsync();
            await Task.WhenAll(people);
        }

        var lost = await CountLostAsync(data.FullName, cancellationToken);
        var verified = await BotProcess.RunVerbAsync(data.FullName, ["verify"], cancellationToken);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kills {rounds}  confirmed {_confirmed.Count}  lost {lost}  verify: {verified.Trim()}"));
        data.Delete(recursive: true);
        return lost == 0;
    }

    private async Task AcknowledgeUntilKilledAsync(BotProcess bot, CancellationToken cancellationToken)
    {
        try
        {
            var conversation = new EmulatorConversation(bot.Client, "http://127.0.0.1:9");
            await conversation.AskAsync("Tôi ở Phòng Quản lý Khoa học", cancellationToken);
            while (!cancellationToken.IsCancellationRequested)
            {
                await AcknowledgeAsync(conversation, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or IOException)
        {
            // The server was killed: what it had not confirmed does not count.
        }
    }

    /// <summary>One acknowledgement, told apart from all others by day and head count.</summary>
    private async Task AcknowledgeAsync(EmulatorConversation conversation, CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref _day);
        var day = new DateOnly(2023, 1, 1).AddDays(number % 400);
        var informed = 1 + (number / 400);
        var text = string.Create(CultureInfo.InvariantCulture, $"Phòng Quản lý Khoa học đã quán triệt công văn 871 ngày {day:dd/MM/yyyy}, {informed}/9000 người, hình thức họp");
        var replies = await conversation.AskAsync(text, cancellationToken);
        var button = EmulatorConversation.FindButton(replies, ConfirmVerb) ?? throw new InvalidOperationException($"No button to confirm in: {replies.ToJsonString()}");
        var answer = await conversation.PressAsync(ConfirmVerb, button["data"], cancellationToken);
        if (answer["statusCode"]?.GetValue<int>() == 200)
        {
            _confirmed[Key(day, informed)] = true;
        }
    }

    private async Task<int> CountLostAsync(string dataFolder, CancellationToken cancellationToken)
    {
        var listed = await BotProcess.RunVerbAsync(dataFolder, ["acknowledgements", "--json"], cancellationToken);
        var kept = listed.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<JsonObject>(line)!)
            .Select(line => Key(DateOnly.ParseExact(line["date"]!.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture), line["informed"]!.GetValue<int>()))
            .ToHashSet(StringComparer.Ordinal);
        return _confirmed.Keys.Count(key => !kept.Contains(key));
    }

    private static string Key(DateOnly day, int informed) => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} {informed}");
}
