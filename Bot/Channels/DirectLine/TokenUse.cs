namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>What a token is for; one is not taken for the other.</summary>
internal enum TokenUse
{
    /// <summary>Requests, in their header.</summary>
    Requests,

    /// <summary>Opening a stream at once: it stands in an address, which may be written to a log on the way.</summary>
    Stream,
}
