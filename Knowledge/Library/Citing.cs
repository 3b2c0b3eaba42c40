using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Library;

/// <summary>A citation with the document in which it stands.</summary>
public sealed record Citing(OfficialDocument Document, DocumentReference Reference);
