namespace CchcBot.Knowledge.Evaluation;

/// <summary>One text of a retrieval set.</summary>
public sealed record RetrievalText(string Id, string Title, string Text);
