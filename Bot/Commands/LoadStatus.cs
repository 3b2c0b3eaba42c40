namespace CchcBot.Bot.Commands;

/// <summary>What became of a file, as the contract prints it.</summary>
internal enum LoadStatus
{
    /// <summary>Stored.</summary>
    Loaded,

    /// <summary>Stored before.</summary>
    Duplicate,

    /// <summary>May not be stored.</summary>
    Rejected,

    /// <summary>Cannot be read.</summary>
    Failed,
}
