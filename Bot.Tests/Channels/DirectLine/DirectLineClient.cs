using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace CchcBot.Bot.Tests.Channels.DirectLine;

/// <summary>Direct Line as a client speaks it, one request at a time.</summary>
internal sealed class DirectLineClient(DirectLineHost host) : IAsyncDisposable
{
    public const string Root = "/v3/directline";

    private readonly List<ClientWebSocket> _sockets = [];

    public string? Token { get; set; }

    public string Conversation { get; private set; } = "";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A client with a conversation that has just begun.</summary>
    public static async Task<DirectLineClient> StartAsync(DirectLineHost host)
    {
        var client = new DirectLineClient(host);
        await client.GenerateAsync();
        (await client.SendAsync(HttpMethod.Post, "/conversations")).EnsureSuccessStatusCode();
        return client;
    }

    /// <summary>A client that comes back, as after a restart, with the token that an earlier one holds.</summary>
    public static DirectLineClient ComeBack(DirectLineHost host, DirectLineClient before) =>
        new(host) { Token = before.Token, Conversation = before.Conversation };

    public async Task GenerateAsync()
    {
        var opening = await ReadAsync(await SendAsync(HttpMethod.Post, "/tokens/generate"));
        Token = opening.GetProperty("token").GetString();
        Conversation = opening.GetProperty("conversationId").GetString()!;
    }

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, HttpContent? content = null, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(method, Root + path) { Content = content };
        request.Headers.Authorization = Token is null ? null : new AuthenticationHeaderValue("Bearer", Token);
        change?.Invoke(request);
        return await host.Http.SendAsync(request, Cancellation);
    }

    public Task<HttpResponseMessage> PostAsync(object activity) =>
        SendAsync(HttpMethod.Post, $"/conversations/{Conversation}/activities", JsonContent.Create(activity));

    /// <summary>Says something and returns the identity that it was given.</summary>
    public async Task<string> SayAsync(string text, string? clientActivityId = null)
    {
        var response = await PostAsync(new
        {
            type = "message",
            text,
            from = new { id = "somebody-else", name = "Giám đốc", aadObjectId = "1" },
            channelData = new { clientActivityID = clientActivityId ?? Guid.NewGuid().ToString() },
        });
        response.EnsureSuccessStatusCode();
        return (await ReadAsync(response)).GetProperty("id").GetString()!;
    }

    /// <summary>Polls once.</summary>
    public async Task<(JsonElement[] Activities, string Watermark)> PollAsync(string watermark)
    {
        var response = await SendAsync(HttpMethod.Get, $"/conversations/{Conversation}/activities?watermark={watermark}");
        response.EnsureSuccessStatusCode();
        return Unwrap(await ReadAsync(response));
    }

    /// <summary>Polls until so many activities are there in all.</summary>
    public async Task<JsonElement[]> PollUntilAsync(int count)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!limit.IsCancellationRequested)
        {
            var (activities, _) = await PollAsync("");
            if (activities.Length >= count)
            {
                return activities;
            }

            await Task.Yield();
        }

        throw new TimeoutException($"Fewer than {count} activities have come.");
    }

    public async Task<string> StreamUrlAsync(string watermark = "")
    {
        var response = await SendAsync(HttpMethod.Get, $"/conversations/{Conversation}?watermark={watermark}");
        response.EnsureSuccessStatusCode();
        return (await ReadAsync(response)).GetProperty("streamUrl").GetString()!;
    }

    public async Task<ClientWebSocket> OpenStreamAsync(string watermark = "", string? url = null)
    {
        var socket = new ClientWebSocket();
        _sockets.Add(socket);
        await socket.ConnectAsync(new Uri(url ?? await StreamUrlAsync(watermark)), Cancellation);
        return socket;
    }

    /// <summary>The next frame's activities and mark; null when the server closes.</summary>
    public static async Task<(JsonElement[] Activities, string Watermark)?> ReceiveAsync(ClientWebSocket socket)
    {
        var buffer = new byte[1 << 20];
        var length = 0;
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(length), Cancellation);
            length += received.Count;
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            if (received.EndOfMessage)
            {
                return Unwrap(JsonDocument.Parse(Encoding.UTF8.GetString(buffer, 0, length)).RootElement);
            }
        }
    }

    /// <summary>The next activities of a stream, however they are put into frames.</summary>
    public static async Task<List<JsonElement>> ReceiveAsync(ClientWebSocket socket, int count)
    {
        var activities = new List<JsonElement>();
        while (activities.Count < count)
        {
            activities.AddRange((await ReceiveAsync(socket))!.Value.Activities);
        }

        return activities;
    }

    public static async Task<JsonElement> ReadAsync(HttpResponseMessage response) =>
        await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);

    public ValueTask DisposeAsync()
    {
        _sockets.ForEach(socket => socket.Dispose());
        return ValueTask.CompletedTask;
    }

    private static (JsonElement[] Activities, string Watermark) Unwrap(JsonElement set) =>
        ([.. set.GetProperty("activities").EnumerateArray()], set.GetProperty("watermark").GetString()!);
}
