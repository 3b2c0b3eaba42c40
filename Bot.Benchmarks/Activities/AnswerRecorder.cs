using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CchcBot.Bot.Benchmarks.Activities;

/// <summary>A channel's connector on this machine that notes when each answer arrives and in what order within its conversation.</summary>
internal sealed class AnswerRecorder : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, SentActivity> _sent = new(StringComparer.Ordinal);

    private AnswerRecorder(WebApplication app) => _app = app;

    /// <summary>The service URL to put into activities.</summary>
    public string ServiceUrl => _app.Urls.First();

    /// <summary>Starts listening on a free port.</summary>
    public static async Task<AnswerRecorder> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var recorder = new AnswerRecorder(app);
        app.MapPost("/v3/conversations/{conversation}/activities/{id?}", recorder.TakeAsync);
        await app.StartAsync();
        return recorder;
    }

    /// <summary>Notes that an activity is about to be sent.</summary>
    public void Expect(SentActivity activity) => _sent[activity.Id] = activity;

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TakeAsync(string? id, HttpRequest request)
    {
        using var activity = await JsonDocument.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
        if (id is not null && activity.RootElement.GetProperty("type").GetString() == "message" && _sent.TryGetValue(id, out var sent))
        {
            sent.Answer(Stopwatch.GetTimestamp());
        }

        return Results.Json(new { id = Guid.NewGuid() });
    }
}
