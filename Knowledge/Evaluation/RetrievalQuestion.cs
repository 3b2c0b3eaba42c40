namespace CchcBot.Knowledge.Evaluation;

/// <summary>One question of a retrieval set, with the texts that answer it.</summary>
public sealed record RetrievalQuestion(string Id, string Text, IReadOnlySet<string> Answers);
