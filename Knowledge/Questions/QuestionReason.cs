namespace CchcBot.Knowledge.Questions;

/// <summary>Why a question was collected.</summary>
public enum QuestionReason
{
    /// <summary>The documents do not state what was asked.</summary>
    NotStated,

    /// <summary>It was not understood.</summary>
    NotUnderstood,

    /// <summary>It was answered from a passage that fits it only in part.</summary>
    Uncertain,

    /// <summary>The asker judged the answer.</summary>
    Rated,

    /// <summary>The asker wanted an expert.</summary>
    Forwarded,
}
