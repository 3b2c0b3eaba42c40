namespace CchcBot.Bot.Commands;

/// <summary>What a verb returns to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Something asked for failed.</summary>
    public const int Failed = 1;

    /// <summary>The call's words are wrong.</summary>
    public const int WrongWords = 2;
}
