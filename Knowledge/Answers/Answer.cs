namespace CchcBot.Knowledge.Answers;

/// <summary>An answer, complete as text.</summary>
public sealed record Answer
{
    /// <summary>What kind of answer it is.</summary>
    public required AnswerKind Kind { get; init; }

    /// <summary>The text that a person reads; <c>[1]</c> marks the first citation.</summary>
    public required string Text { get; init; }

    /// <summary>What the text rests on, in the order of its marks.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>Numbers of documents that the question needs and the store does not hold.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Questions that may follow.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary><c>vi</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>What the conversation is now about, for the next question.</summary>
    public DialogueContext Context { get; init; } = DialogueContext.Empty;
}
