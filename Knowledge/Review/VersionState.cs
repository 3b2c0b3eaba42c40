namespace CchcBot.Knowledge.Review;

/// <summary>How a file of a document stands (tình trạng phiên bản).</summary>
public enum VersionState
{
    /// <summary>It is the document as it holds now.</summary>
    InForce,

    /// <summary>It held before another took its place.</summary>
    Former,

    /// <summary>It waits for a person to confirm it (chờ xác nhận); the earlier one goes on holding.</summary>
    AwaitingConfirmation,

    /// <summary>A person decided that it is no version of the document.</summary>
    Refused,
}
