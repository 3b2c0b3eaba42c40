using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Storage;

/// <summary>A document was read and stored (văn bản đã nạp).</summary>
/// <param name="Document">As it was read.</param>
/// <param name="FileHash">SHA-256 of the file's bytes in lower-case hexadecimal: the document's version.</param>
public sealed record DocumentStored(OfficialDocument Document, string FileHash) : StoreEntry;
