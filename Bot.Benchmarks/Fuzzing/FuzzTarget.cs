namespace CchcBot.Bot.Benchmarks.Fuzzing;

/// <summary>Something that must make sense of, or refuse, whatever it is given.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Seeds">Sound inputs, from which others are made.</param>
/// <param name="Words">What inputs of this kind are made of.</param>
/// <param name="RunAsync">Gives it an input; an exception is a finding.</param>
public sealed record FuzzTarget(string Name, IReadOnlyList<byte[]> Seeds, IReadOnlyList<string> Words, Func<byte[], CancellationToken, Task> RunAsync);
