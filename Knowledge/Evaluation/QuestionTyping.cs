namespace CchcBot.Knowledge.Evaluation;

/// <summary>How an evaluation's questions are typed before they are asked.</summary>
public enum QuestionTyping
{
    /// <summary>As the set has them.</summary>
    AsWritten,

    /// <summary>Without diacritics (không dấu).</summary>
    Undiacritised,

    /// <summary>Every second word without diacritics.</summary>
    Half,

    /// <summary>One typing error in every third word.</summary>
    Typos,
}
