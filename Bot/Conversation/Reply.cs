using System.Text.Json.Nodes;

namespace CchcBot.Bot.Conversation;

/// <summary>What the bot answers, complete as text, free of any channel's form.</summary>
/// <param name="Text">The whole answer in Markdown that reads well as plain text too.</param>
public sealed record Reply(string Text)
{
    /// <summary>An Adaptive Card 1.5 that is complete by itself, or null; beside the text a channel shows only what it has beyond it.</summary>
    public JsonObject? Card { get; init; }

    /// <summary>What the marks <c>[1]</c>, <c>[2]</c> … in the text stand for, in order.</summary>
    public IReadOnlyList<ReplyCitation> Citations { get; init; } = [];

    /// <summary>Files offered with it, to one person only: where others read along they are left out.</summary>
    public IReadOnlyList<ReplyFile> Files { get; init; } = [];

    /// <summary>Questions offered as buttons.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary><c>vi</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "vi";

    /// <summary>By what people's opinions of it name it; null where none is asked for.</summary>
    public string? AnswerId { get; init; }

    /// <summary>
    /// After a press, the card that takes the pressed one's place for everybody who sees it; null when the press concerns
    /// the presser alone.
    /// </summary>
    public JsonObject? CardForAll { get; init; }

    /// <summary>Whether nobody but the person may read this: where others read along, it is brought to the person alone.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Whether a language model put the words, which people are told where the channel has a mark for it.</summary>
    public bool IsPhrasedByModel { get; init; }

    /// <summary>
    /// What takes this reply's place while work goes on, each whole, the last one to stay; null when this reply is all.
    /// The work is done as they are asked for. A channel that cannot exchange a message sends the last one after it.
    /// </summary>
    public IAsyncEnumerable<Reply>? Revisions { get; init; }
}
