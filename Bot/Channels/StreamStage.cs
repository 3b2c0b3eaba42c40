namespace CchcBot.Bot.Channels;

/// <summary>How far a reply is that is shown while it is being written.</summary>
internal enum StreamStage
{
    /// <summary>More may be shown, or nothing has been yet.</summary>
    Open,

    /// <summary>The channel takes no more pieces, or was given the whole.</summary>
    Closed,

    /// <summary>The person wants no more of it.</summary>
    Stopped,
}
