using System.Text.Json;
using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Tests.Activities;

/// <summary>Activities that a test needs and does not care about.</summary>
internal static class Some
{
    private static int _count;

    /// <summary>The tenant of <see cref="TeamsMessage"/>.</summary>
    public const string Tenant = "11111111-2222-3333-4444-555555555555";

    public static Activity Message(string text = "xin chào", string conversation = "c1|livechat", string? id = null) => new()
    {
        Type = ActivityTypes.Message,
        Id = id ?? $"a{Interlocked.Increment(ref _count)}",
        ChannelId = "emulator",
        ServiceUrl = "http://localhost:5070",
        From = new ChannelAccount { Id = "user-1", Name = "User" },
        Recipient = new ChannelAccount { Id = "bot-1", Name = "Bot" },
        Conversation = new ConversationAccount { Id = conversation },
        Locale = "vi-VN",
        Text = text,
    };

    public static Activity TeamsMessage(string tenant = Tenant) => Message() with
    {
        ChannelId = "msteams",
        Conversation = new ConversationAccount { Id = "a:1personal-chat", ConversationType = "personal", TenantId = tenant },
        ChannelData = JsonSerializer.SerializeToElement(new { tenant = new { id = tenant } }),
    };

    public static Activity Invoke(string name = "adaptiveCard/action", string? id = null) =>
        Message(id: id) with { Type = ActivityTypes.Invoke, Name = name, Text = null };

    public static OutgoingActivity Reply(string text) => new() { Type = ActivityTypes.Message, Text = text };
}
