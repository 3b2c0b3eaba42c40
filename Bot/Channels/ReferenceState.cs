namespace CchcBot.Bot.Channels;

/// <summary>Whether the bot may speak where somebody was met.</summary>
internal enum ReferenceState
{
    /// <summary>It may.</summary>
    Active,

    /// <summary>The app was taken away there.</summary>
    Uninstalled,

    /// <summary>The channel refuses for good, until the person writes again.</summary>
    Blocked,
}
