namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>What a person wants who speaks of circulation (quán triệt, phổ biến).</summary>
public enum AcknowledgementIntent
{
    /// <summary>Something else, questions about duties included.</summary>
    None,

    /// <summary>States that a unit has circulated a document.</summary>
    Record,

    /// <summary>States having read a document oneself (đã xem).</summary>
    Read,

    /// <summary>Takes an acknowledgement back (rút lại).</summary>
    Withdraw,

    /// <summary>Asks who has circulated, who has not, when, how many.</summary>
    Query,

    /// <summary>States that it is not done yet, or will be.</summary>
    NotYet,

    /// <summary>Says yes to what was understood.</summary>
    Confirm,

    /// <summary>Drops what was understood.</summary>
    Cancel,

    /// <summary>Wants to change what was understood, or gives a part of it anew.</summary>
    Correct,
}
