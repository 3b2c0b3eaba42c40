namespace CchcBot.Bot.Activities.Authentication;

/// <summary>Who sent a request whose token, if one is asked for, is good.</summary>
internal abstract record Caller
{
    private Caller()
    {
    }

    /// <summary>A Bot Framework channel.</summary>
    /// <param name="ServiceUrl">The one address that the token allows the activity to name.</param>
    /// <param name="Endorsements">The channels that the signing key may speak for.</param>
    public sealed record FromChannel(string ServiceUrl, IReadOnlyList<string> Endorsements) : Caller;

    /// <summary>Another application of the own tenant, or the Emulator with credentials.</summary>
    public sealed record FromApplication : Caller;

    /// <summary>Nobody in particular, on this machine, in Development.</summary>
    public sealed record FromThisMachine : Caller;

    /// <summary>Whether this caller may speak as the activity does; the activity names its channel and its address.</summary>
    public bool MaySend(Activity activity) => this switch
    {
        // Letter for letter, as the strictest of the official libraries does.
        FromChannel channel => string.Equals(channel.ServiceUrl, activity.ServiceUrl, StringComparison.Ordinal)
            && channel.Endorsements.Contains(activity.ChannelId, StringComparer.Ordinal),
        _ => true,
    };
}
