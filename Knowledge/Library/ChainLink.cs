using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Library;

/// <summary>One step of the chain of directives: a document, and how the one below or above it names it.</summary>
/// <param name="Depth">How many steps away; 1 is next to the document asked about.</param>
/// <param name="Number">Số, ký hiệu.</param>
/// <param name="Stored">The stored document; null where the store does not hold it.</param>
/// <param name="Reference">The citation that makes the link.</param>
/// <param name="CitedIn">The document in which that citation stands.</param>
internal sealed record ChainLink(int Depth, DocumentNumber Number, OfficialDocument? Stored, DocumentReference Reference, OfficialDocument CitedIn);
