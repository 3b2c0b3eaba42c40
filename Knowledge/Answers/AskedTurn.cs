using CchcBot.Knowledge.Answers.Understanding;

namespace CchcBot.Knowledge.Answers;

/// <summary>What is to be answered in a turn.</summary>
/// <param name="Reading">The question as understood, the one before it taken up where the message does so.</param>
/// <param name="Question">The words that the next turn may take up again.</param>
internal sealed record AskedTurn(QuestionReading Reading, string Question)
{
    /// <summary>The document chosen by an answer or a correction; null when the words themselves decide.</summary>
    public string? ChosenId { get; init; }

    /// <summary>The unit or body put in the place of the question's own, as it was said; null without.</summary>
    public string? ReplacedUnit { get; init; }

    /// <summary>How many lines of the answer's list were shown before.</summary>
    public int Skip { get; init; }
}
