using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Questions;

/// <summary>The provision on which an expert's answer rests.</summary>
/// <param name="Document">How citations call the document.</param>
/// <param name="DocumentId">Its identity in the store.</param>
/// <param name="Clause">The provision.</param>
/// <param name="Quote">Words that stand there.</param>
public sealed record ReplySource(string Document, string DocumentId, ProvisionPath Clause, string Quote);
