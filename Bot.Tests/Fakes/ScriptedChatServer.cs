using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CchcBot.Bot.Tests.Fakes;

/// <summary>
/// A chat server in OpenAI's form on this machine. A script gets each request and returns what the model says, or a call of
/// a function; the server sends it in pieces.
/// </summary>
internal sealed class ScriptedChatServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Func<ScriptedChat, CancellationToken, Task<string>> _script;
    private readonly List<ScriptedChat> _calls = [];

    private ScriptedChatServer(WebApplication app, Func<ScriptedChat, CancellationToken, Task<string>> script) => (_app, _script) = (app, script);

    /// <summary>The address to configure.</summary>
    public Uri Endpoint => new(_app.Urls.First() + "/v1");

    /// <summary>What was asked, in order.</summary>
    public IReadOnlyList<ScriptedChat> Calls
    {
        get
        {
            lock (_calls)
            {
                return [.. _calls];
            }
        }
    }

    /// <summary>Starts a server that answers at once.</summary>
    public static Task<ScriptedChatServer> StartAsync(Func<ScriptedChat, string> script, CancellationToken cancellationToken) =>
        StartAsync((chat, _) => Task.FromResult(script(chat)), cancellationToken);

    /// <summary>Starts a server whose script takes its time.</summary>
    public static async Task<ScriptedChatServer> StartAsync(Func<ScriptedChat, CancellationToken, Task<string>> script, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new ScriptedChatServer(builder.Build(), script);
        server._app.MapPost("/v1/chat/completions", server.CompleteAsync);
        await server._app.StartAsync(cancellationToken);
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task CompleteAsync(HttpContext context, JsonObject request)
    {
        var chat = new ScriptedChat(request);
        lock (_calls)
        {
            _calls.Add(chat);
        }

        var said = await _script(chat, context.RequestAborted);
        context.Response.ContentType = "text/event-stream";
        if (ScriptedChat.ReadCall(said) is { } call)
        {
            await WriteAsync(context, new JsonObject { ["tool_calls"] = new JsonArray(call) }, "tool_calls");
        }
        else
        {
            foreach (var piece in said.Chunk(40))
            {
                await WriteAsync(context, new JsonObject { ["content"] = new string(piece) }, null);
            }

            await WriteAsync(context, [], "stop");
        }

        await context.Response.WriteAsync("data: [DONE]\n\n", context.RequestAborted);
    }

    private static Task WriteAsync(HttpContext context, JsonObject delta, string? finish)
    {
        delta["role"] = "assistant";
        var chunk = new JsonObject
        {
            ["id"] = "chat-1",
            ["object"] = "chat.completion.chunk",
            ["created"] = 1,
            ["model"] = "scripted",
            ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["delta"] = delta, ["finish_reason"] = finish }),
        };
        return context.Response.WriteAsync($"data: {chunk.ToJsonString()}\n\n", Encoding.UTF8, context.RequestAborted);
    }
}
