namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>Why a delegation cannot be recorded.</summary>
public enum DelegationProblem
{
    /// <summary>The last day stands before the first.</summary>
    EndsBeforeItBegins,

    /// <summary>TUQ. has to be limited in time.</summary>
    NoEnd,

    /// <summary>TUQ. has to be in writing: the paper's number is missing.</summary>
    NoDecision,

    /// <summary>Only a unit's head, or the office by the head's paper, authorises: nobody passes an authorisation on.</summary>
    GrantorMayNot,
}
