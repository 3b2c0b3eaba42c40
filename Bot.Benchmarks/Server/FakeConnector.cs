using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CchcBot.Bot.Benchmarks.Server;

/// <summary>Stands in for a channel's connector on this machine: takes the bot's answers and tells who waits for them.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _waiting = new(StringComparer.Ordinal);

    private readonly System.Threading.Channels.Channel<JsonElement> _unasked = System.Threading.Channels.Channel.CreateUnbounded<JsonElement>();

    private FakeConnector(WebApplication app) => _app = app;

    /// <summary>The next message that answers nothing: what the bot said first.</summary>
    public ValueTask<JsonElement> ReadUnaskedAsync(CancellationToken cancellationToken) => _unasked.Reader.ReadAsync(cancellationToken);

    /// <summary>The service URL to put into activities.</summary>
    public string ServiceUrl => _app.Urls.First();

    /// <summary>Starts listening on a free port.</summary>
    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var connector = new FakeConnector(app);
        app.MapPost("/v3/conversations/{conversation}/activities/{id?}", connector.Take);
        await app.StartAsync();
        return connector;
    }

    /// <summary>Completes when the first message that answers this activity has arrived.</summary>
    public Task WaitForAnswer(string activityId) =>
        _waiting.GetOrAdd(activityId, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult Take(string conversation, string? id, JsonElement activity)
    {
        if (activity.TryGetProperty("type", out var type) && type.GetString() == "message"
            && activity.TryGetProperty("replyToId", out var answered) && _waiting.TryRemove(answered.GetString()!, out var waiting))
        {
            waiting.SetResult();
        }
        else if (type.GetString() == "message" && !activity.TryGetProperty("replyToId", out _))
        {
            _unasked.Writer.TryWrite(activity.Clone());
        }

        return Results.Json(new { id = Guid.NewGuid() });
    }
}
