namespace CchcBot.Knowledge.Assignments;

/// <summary>Why progress cannot be recorded as reported.</summary>
public enum ProgressProblem
{
    /// <summary>The day is still to come.</summary>
    FutureDay,

    /// <summary>An extension names a day after the one that holds.</summary>
    NoLaterDay,

    /// <summary>No extension waits for a decision.</summary>
    NothingRequested,

    /// <summary>What stands in the way was not said.</summary>
    NoExplanation,

    /// <summary>No assignment has this name.</summary>
    UnknownAssignment,

    /// <summary>The speaker may not report for the unit.</summary>
    NotAllowed,
}
