namespace CchcBot.Bot.Conversation;

/// <summary>What a person said or pressed, free of any channel's form.</summary>
/// <param name="Conversation">The conversation's key, unique over channels.</param>
/// <param name="Sender">Who it is from.</param>
/// <param name="Text">The words, NFC, without the bot's mention; empty for a press.</param>
/// <param name="Press">The button pressed; null for words.</param>
/// <param name="IsGroup">Whether others read the answer.</param>
/// <param name="Moment">When it arrived, in UTC.</param>
public sealed record IncomingMessage(
    string Conversation, Sender Sender, string Text, CardPress? Press, bool IsGroup, DateTimeOffset Moment)
{
    /// <summary>The files sent along; none of them has been fetched.</summary>
    public IReadOnlyList<IncomingFile> Files { get; init; } = [];

    /// <summary>
    /// Shows the beginning of a reply that is still being written, and says whether the person wants more of it; null where
    /// the channel shows only the whole. The reply is returned all the same.
    /// </summary>
    public Func<string, CancellationToken, Task<bool>>? Show { get; init; }
}
