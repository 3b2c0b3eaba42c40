namespace CchcBot.Bot.Commands;

/// <summary>What a verb run in another process wrote and returned.</summary>
internal sealed record VerbResult(int ExitCode, string Output, string Error);
