using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Review;

/// <summary>One file of a document (phiên bản).</summary>
/// <param name="FileHash">SHA-256 of its bytes: what acknowledgements are bound to.</param>
/// <param name="DocumentId">The document that it is, or would be, a version of.</param>
/// <param name="FileName">Its name as it was given.</param>
/// <param name="At">When it came.</param>
/// <param name="State">How it stands.</param>
/// <param name="DecidedBy">Who confirmed or refused it; null where nobody had to.</param>
public sealed record DocumentVersion(string FileHash, string DocumentId, string FileName, DateTimeOffset At, VersionState State, Actor? DecidedBy)
{
    /// <summary>The entry of the journal that holds it as it was read.</summary>
    internal long Sequence { get; init; }

    /// <summary>The short form of the hash by which people name it.</summary>
    public string Name => FileHash[..16];
}
