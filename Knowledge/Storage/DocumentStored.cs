using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Storage;

/// <summary>
/// A document was read and stored (văn bản đã nạp). A later one of the same identity takes its place: the file read again, or
/// with another file a new version.
/// </summary>
/// <param name="Document">As it was read.</param>
/// <param name="FileHash">SHA-256 of the file's bytes in lower-case hexadecimal: the document's version.</param>
public sealed record DocumentStored(OfficialDocument Document, string FileHash) : StoreEntry
{
    /// <summary>Who confirmed it, where a person had to; null for a first version and for one that was read again.</summary>
    public Actor? ConfirmedBy { get; init; }
}
