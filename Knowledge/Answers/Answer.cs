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

    /// <summary>Whether a short form may stand in front: of an answer that quotes passages, never of duties, dates or warnings by themselves.</summary>
    internal bool MayBePhrased { get; init; }

    /// <summary>Whether it rests on a passage that fits the question only in part.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>How the question was understood; null where nobody looked.</summary>
    public AskedForm? Asked { get; init; }

    /// <summary>Whether a language model phrased or understood some of it.</summary>
    public bool IsPhrasedByModel { get; init; }

    /// <summary>What the conversation is now about, for the next question.</summary>
    public DialogueContext Context { get; init; } = DialogueContext.Empty;
}
