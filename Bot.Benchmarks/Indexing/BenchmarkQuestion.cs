namespace CchcBot.Bot.Benchmarks.Indexing;

/// <summary>A question with the passages that answer it.</summary>
internal sealed record BenchmarkQuestion(string Text, IReadOnlySet<string> Answers);
