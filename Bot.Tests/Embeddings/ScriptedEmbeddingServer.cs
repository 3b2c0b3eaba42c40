using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CchcBot.Bot.Tests.Embeddings;

/// <summary>An embedding server in OpenAI's form on this machine, whose vectors point to the first of its topics that a text speaks of.</summary>
internal sealed class ScriptedEmbeddingServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string[][] _topics;

    private ScriptedEmbeddingServer(WebApplication app, string[][] topics) => (_app, _topics) = (app, topics);

    public Uri Endpoint => new(_app.Urls.First() + "/v1");

    public int Calls { get; private set; }

    public bool IsBroken { get; set; }

    public static async Task<ScriptedEmbeddingServer> StartAsync(CancellationToken cancellationToken, params string[][] topics)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new ScriptedEmbeddingServer(builder.Build(), topics);
        server._app.MapPost("/v1/embeddings", (Func<JsonObject, IResult>)server.Embed);
        await server._app.StartAsync(cancellationToken);
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult Embed(JsonObject request)
    {
        Calls++;
        if (IsBroken)
        {
            return Results.StatusCode(500);
        }

        var data = request["input"]!.AsArray().Select((text, i) => new { @object = "embedding", index = i, embedding = Vector(text!.GetValue<string>()) });
        return Results.Json(new { @object = "list", model = "scripted", data, usage = new { prompt_tokens = 1, total_tokens = 1 } });
    }

    /// <summary>As floats or as the base64 that the client asks for: base64.</summary>
    private string Vector(string text)
    {
        var vector = new float[_topics.Length + 1];
        var topic = Array.FindIndex(_topics, words => Array.Exists(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
        vector[topic < 0 ? _topics.Length : topic] = 1;
        return Convert.ToBase64String(System.Runtime.InteropServices.MemoryMarshal.AsBytes<float>(vector));
    }
}
