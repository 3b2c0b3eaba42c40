namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>How much Direct Line gives to one visitor and to all of them.</summary>
internal sealed class DirectLineOptions
{
    /// <summary>How long a token is good for; clients renew after half of 30 minutes. Default 30 minutes, 1 minute to 24 hours.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How many conversations are kept; beyond that the one unused for longest ends. Default 1,000, at least 1.</summary>
    public int MaxConversations { get; set; } = 1000;

    /// <summary>How long a conversation that nobody uses is kept. Default 12 hours, at least 1 minute.</summary>
    public TimeSpan ConversationLifetime { get; set; } = TimeSpan.FromHours(12);

    /// <summary>How many messages one conversation may send in a minute. Default 60, at least 1.</summary>
    public int MaxMessagesPerMinute { get; set; } = 60;

    /// <summary>How many tokens are given out to new visitors in a minute. Default 120, at least 1.</summary>
    public int MaxVisitorsPerMinute { get; set; } = 120;

    /// <summary>Where conversations are kept so that a restart ends none; null keeps them in memory only, which is the default.</summary>
    public string? Folder { get; set; }

    /// <summary>Finds the name of the department that the chat page stands for; by default none is shown.</summary>
    public Func<string?> FindDepartment { get; set; } = () => null;

    /// <summary>Whether every property is within its range.</summary>
    public bool IsValid() =>
        TokenLifetime >= TimeSpan.FromMinutes(1) && TokenLifetime <= TimeSpan.FromHours(24)
        && MaxConversations >= 1
        && ConversationLifetime >= TimeSpan.FromMinutes(1)
        && MaxMessagesPerMinute >= 1
        && MaxVisitorsPerMinute >= 1;
}
