using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Answers;

/// <summary>Where a statement stands (trích dẫn).</summary>
/// <param name="Document">The number as printed; an unnumbered draft's notation.</param>
/// <param name="DocumentId">The document's identity in the store.</param>
/// <param name="Clause">The provision that holds the words.</param>
/// <param name="Quote">Words that stand in that provision, letter for letter after NFC.</param>
public sealed record Citation(string Document, string DocumentId, ProvisionPath Clause, string Quote);
