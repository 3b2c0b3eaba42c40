namespace CchcBot.Knowledge.Answers;

/// <summary>What kind of answer it is; the contract's <c>kind</c>.</summary>
public enum AnswerKind
{
    /// <summary>The documents state it.</summary>
    Answer,

    /// <summary>The question has several meanings; the text asks which.</summary>
    Clarify,

    /// <summary>The documents do not state it.</summary>
    NotFound,

    /// <summary>It will not be done, and the text says why.</summary>
    Refused,

    /// <summary>The turn changed something.</summary>
    Done,
}
