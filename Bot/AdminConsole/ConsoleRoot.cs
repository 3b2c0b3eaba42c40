namespace CchcBot.Bot.AdminConsole;

/// <summary>One of the two places where the pages stand.</summary>
/// <param name="Path">Before every page's own name.</param>
/// <param name="IsInTeams">Whether Teams shows them in its frame and signs people in.</param>
internal sealed record ConsoleRoot(string Path, bool IsInTeams)
{
    /// <summary>In a browser.</summary>
    public static ConsoleRoot Browser { get; } = new("/console", IsInTeams: false);

    /// <summary>In a tab of Teams.</summary>
    public static ConsoleRoot Tab { get; } = new("/tab", IsInTeams: true);
}
