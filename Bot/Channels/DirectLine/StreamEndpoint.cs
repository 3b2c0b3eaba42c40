using System.Net.WebSockets;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>Sends a conversation's stream over a WebSocket, from a mark on, as long as a token for it is held.</summary>
internal sealed class StreamEndpoint(
    DirectLineTokens tokens, DirectLineConversations conversations, TimeProvider time, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan CrowdedDelay = TimeSpan.FromSeconds(5);

    /// <summary>How long a client has to answer the server's good-bye.</summary>
    private static readonly TimeSpan GoodByeLimit = TimeSpan.FromSeconds(2);

    private static readonly WebSocketAcceptContext Acceptance = new()
    {
        KeepAliveInterval = TimeSpan.FromSeconds(20),
        KeepAliveTimeout = TimeSpan.FromSeconds(20),
    };

    /// <summary>Answers a request for the stream.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var visitor = await tokens.FindVisitorAsync(context.Request.Query["t"].ToString(), TokenUse.Stream);
        var conversation = visitor is null ? null : conversations.Find(visitor.ConversationId);
        if (FindRefusal(context, visitor, conversation) is { } refusal)
        {
            await refusal.ExecuteAsync(context);
            return;
        }

        if (!conversation!.TryEnter())
        {
            await DirectLineError.TooMany(context.Response, CrowdedDelay).ExecuteAsync(context);
            return;
        }

        try
        {
            await ServeAsync(context, conversation);
        }
        finally
        {
            conversation.Leave();
        }
    }

    private static IResult? FindRefusal(HttpContext context, Visitor? visitor, DirectLineConversation? conversation)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            return DirectLineError.Refuse(StatusCodes.Status400BadRequest, "BadArgument", DirectLineTexts.StreamOnly);
        }

        if (!VisitorRules.IsOfThisSite(context.Request))
        {
            return DirectLineError.Refuse(StatusCodes.Status403Forbidden, "ForeignSite", DirectLineTexts.ForeignSite);
        }

        if (visitor is null || context.GetRouteValue("conversationId") as string != visitor.ConversationId)
        {
            return DirectLineError.TokenExpired();
        }

        return conversation is null ? DirectLineError.ConversationOver() : null;
    }

    private async Task ServeAsync(HttpContext context, DirectLineConversation conversation)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync(Acceptance);
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        using var sending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var reader = ReadUntilClosedAsync(socket, sending, reading.Token);
        try
        {
            await SendAsync(socket, conversation, Watermark.Parse(context.Request) ?? 0, sending.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            // The client has gone or the server goes: neither is anything to anybody.
        }

        await CloseAsync(socket);
        reading.CancelAfter(GoodByeLimit);
        await reader;
    }

    private async Task SendAsync(WebSocket socket, DirectLineConversation conversation, long watermark, CancellationToken cancellationToken)
    {
        while (!conversation.Stream.HasEnded && conversation.OpenUntil - time.GetUtcNow() is var left && left > TimeSpan.Zero)
        {
            var next = conversation.Stream.ReadAfter(watermark);
            watermark = next.Watermark;
            if (next.Activities.Count > 0)
            {
                await socket.SendAsync(next.ToJson(), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
                continue;
            }

            try
            {
                await conversation.Stream.WaitAsync(watermark, cancellationToken).WaitAsync(left, time, cancellationToken);
            }
            catch (TimeoutException)
            {
                // The token's time is over, unless a new one was given out meanwhile.
            }
        }
    }

    /// <summary>Reads the client's empty frames, which only keep the connection alive, and its good-bye, at which sending ends.</summary>
    private static async Task ReadUntilClosedAsync(WebSocket socket, CancellationTokenSource sending, CancellationToken cancellationToken)
    {
        try
        {
            var buffer = new byte[1024];
            while (await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken) is { MessageType: not WebSocketMessageType.Close })
            {
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            // Gone without a good-bye.
        }

        await sending.CancelAsync();
    }

    private static async Task CloseAsync(WebSocket socket)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        try
        {
            using var limit = new CancellationTokenSource(GoodByeLimit);
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, statusDescription: null, limit.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            // It could not be told; it will notice.
        }
    }
}
