using System.Diagnostics;
using System.Globalization;
using CchcBot.Bot.Benchmarks.Storage;
using CchcBot.Knowledge.Reminders;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Benchmarks.Circulation;

/// <summary>
/// Circulates one document to many people over a channel that throttles, times out and blocks, kills the sending
/// process at random moments, and reconciles what was intended with what arrived.
/// </summary>
internal static class Circulate
{
    private const int PerSecond = 200;

    /// <summary>Runs it with this many people and kills; whether everything agrees.</summary>
    public static async Task<bool> RunAsync(int people, int kills, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("cchcbot-circulate-").FullName;
        using var channel = new FakeChannel(PerSecond);
        try
        {
            await IntendAsync(folder, people, cancellationToken);
            var start = Stopwatch.GetTimestamp();
            for (var round = 0; round <= kills; round++)
            {
                using var sender = Start(folder, channel.Address);
                if (round == kills)
                {
                    await sender.WaitForExitAsync(cancellationToken);
                    break;
                }

                var longest = people / (double)PerSecond / (kills + 1);
                await Task.Delay(TimeSpan.FromSeconds(1 + (Random.Shared.NextDouble() * longest)), TimeProvider.System, cancellationToken);
                sender.Kill();
                await sender.WaitForExitAsync(cancellationToken);
            }

            return await ReconcileAsync(folder, people, channel, Stopwatch.GetElapsedTime(start), cancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The process that is killed: opens the store and sends what waits.</summary>
    public static async Task SendAsync(string folder, string address, CancellationToken cancellationToken)
    {
        using var storeLock = StoreLock.Acquire(folder);
        await using var store = StoreWriter.Open(storeLock);
        using var client = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromSeconds(2) };
        var run = new OutboxRun(new Outbox(store, TimeProvider.System), (message, token) => SendAsync(client, message, token), PerSecond, TimeProvider.System);
        await run.RunAsync(_ => true, cancellationToken);
    }

    private static async Task<SendOutcome> SendAsync(HttpClient client, OutboxMessage message, CancellationToken cancellationToken)
    {
        try
        {
            using var content = new StringContent(message.Text);
            using var response = await client.PostAsync(new Uri(message.OfficerId, UriKind.Relative), content, cancellationToken);
            return (int)response.StatusCode switch
            {
                < 300 => new SendOutcome.Taken(),
                429 => new SendOutcome.Later(response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1)),
                _ => new SendOutcome.Never(),
            };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new SendOutcome.Ambiguous();
        }
    }

    private static async Task IntendAsync(string folder, int people, CancellationToken cancellationToken)
    {
        using var storeLock = StoreLock.Acquire(folder);
        await using var store = StoreWriter.Open(storeLock);
        var messages = Enumerable.Range(0, people)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"p{number:D5}"))
            .Select(person => new OutboxMessage("circulated/v1/" + person, person, "Văn bản mới cần quán triệt."));
        await new Outbox(store, TimeProvider.System).IntendAsync("circulated/v1", [.. messages], cancellationToken);
    }

    private static Process Start(string folder, string address) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(Circulate).Assembly.Location, "outbox-sender", folder, address]) { UseShellExecute = false })!;

    private static async Task<bool> ReconcileAsync(
        string folder, int people, FakeChannel channel, TimeSpan elapsed, CancellationToken cancellationToken)
    {
        using var storeLock = StoreLock.Acquire(folder);
        await using var store = StoreWriter.Open(storeLock);
        var report = new Outbox(store, TimeProvider.System).GetReport();
        var unreached = report.Unreached.ToHashSet(StringComparer.Ordinal);
        var everybody = Enumerable.Range(0, people).Select(number => string.Create(CultureInfo.InvariantCulture, $"p{number:D5}")).ToList();
        var lost = everybody.Count(person => !channel.Arrived.ContainsKey(person) && !unreached.Contains(person));
        var twice = channel.Arrived.Count(arrived => arrived.Value > 1);
        var problems = (await store.VerifyAsync(cancellationToken)).Problems.Count;
        Console.WriteLine($"intended {report.Intended}; {string.Join(", ", report.Counts.Select(count => $"{count.Key} {count.Value}"))}");
        Console.WriteLine($"channel: arrived {channel.Arrived.Count} people, throttled {channel.Throttled}, timed out {channel.TimedOut}, blocked {channel.Blocked}");
        Console.WriteLine($"lost without a word {lost}; reached twice {twice}; problems of the chain {problems}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds:F1} s; the allowed {PerSecond} a second need {people / (double)PerSecond:F1} s at least"));
        return lost + twice + problems == 0 && report.Intended == people && !report.Counts.ContainsKey(DeliveryState.Waiting);
    }
}
