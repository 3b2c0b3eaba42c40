using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Storage;

/// <summary>
/// Another file came for a document that is stored (cùng số, cơ quan ban hành và năm, nội dung tệp khác): it is kept, and holds
/// only once a person has confirmed it.
/// </summary>
/// <param name="Document">As it was read, with an identity of its own.</param>
/// <param name="FileHash">SHA-256 of the file's bytes.</param>
/// <param name="StandingId">The stored document that it would be a version of.</param>
public sealed record VersionProposed(OfficialDocument Document, string FileHash, string StandingId) : StoreEntry;
