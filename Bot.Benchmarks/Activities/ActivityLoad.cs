using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CchcBot.Bot.Benchmarks.Activities;

/// <summary>Sends messages in the Emulator's form to a bot and waits for its answers at the connector.</summary>
/// <param name="client">The bot.</param>
/// <param name="recorder">Where it answers.</param>
/// <param name="text">What is said.</param>
internal sealed class ActivityLoad(HttpClient client, AnswerRecorder recorder, string text)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>So many a second over so many conversations, sent when they are due whether or not the ones before are answered.</summary>
    public async Task<LoadResult> PaceAsync(int perSecond, int conversations, TimeSpan duration, CancellationToken cancellationToken)
    {
        var pause = TimeSpan.FromSeconds((double)conversations / perSecond);
        var each = (int)(duration / pause);
        var start = Stopwatch.GetTimestamp();
        return await RunAsync(conversations, start, async (conversation, place, sent) =>
        {
            for (var number = 0; number < each; number++)
            {
                var due = (pause * number) + (pause * place / conversations);
                if (due - Stopwatch.GetElapsedTime(start) is var left && left > TimeSpan.Zero)
                {
                    await Task.Delay(left, cancellationToken);
                }

                await SendAsync(conversation, number, sent, cancellationToken);
            }
        });
    }

    /// <summary>As fast as it goes: in each conversation the next one when the one before is answered.</summary>
    public async Task<LoadResult> PressAsync(int conversations, TimeSpan duration, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        return await RunAsync(conversations, start, async (conversation, _, sent) =>
        {
            for (var number = 0; Stopwatch.GetElapsedTime(start) < duration; number++)
            {
                var activity = await SendAsync(conversation, number, sent, cancellationToken);
                await activity.Answered.WaitAsync(Patience, cancellationToken);
            }
        });
    }

    private static async Task<LoadResult> RunAsync(int count, long start, Func<LoadedConversation, int, List<SentActivity>, Task> talk)
    {
        var conversations = Enumerable.Range(0, count).Select(_ => new LoadedConversation()).ToList();
        var sent = conversations.Select(_ => new List<SentActivity>()).ToList();
        await Task.WhenAll(conversations.Select((conversation, place) => talk(conversation, place, sent[place])));
        var all = sent.SelectMany(activities => activities).ToList();
        await Task.WhenAny(Task.WhenAll(all.Select(activity => activity.Answered)), Task.Delay(Patience));
        return new LoadResult(all, conversations.Sum(conversation => conversation.Reordered), Stopwatch.GetElapsedTime(start));
    }

    private async Task<SentActivity> SendAsync(LoadedConversation conversation, int number, List<SentActivity> sent, CancellationToken cancellationToken)
    {
        var activity = new SentActivity(conversation, number);
        sent.Add(activity);
        recorder.Expect(activity);
        activity.Send();
        using var response = await client.PostAsJsonAsync("/api/messages", Message(conversation, activity), cancellationToken);
        response.EnsureSuccessStatusCode();
        return activity;
    }

    private JsonObject Message(LoadedConversation conversation, SentActivity activity) => new()
    {
        ["type"] = "message",
        ["text"] = text,
        ["id"] = activity.Id,
        ["channelId"] = "emulator",
        ["serviceUrl"] = recorder.ServiceUrl,
        ["conversation"] = new JsonObject { ["id"] = conversation.Id },
        ["from"] = new JsonObject { ["id"] = "user-1", ["name"] = "User", ["role"] = "user" },
        ["recipient"] = new JsonObject { ["id"] = "bot-1", ["name"] = "Bot", ["role"] = "bot" },
        ["textFormat"] = "plain",
    };
}
