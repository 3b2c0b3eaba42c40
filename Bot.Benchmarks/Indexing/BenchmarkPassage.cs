namespace CchcBot.Bot.Benchmarks.Indexing;

/// <summary>A passage that every engine gets alike.</summary>
internal sealed record BenchmarkPassage(string Id, string Title, string Text);
