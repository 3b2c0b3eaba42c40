using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels;

/// <summary>What all channels of the Activity protocol share.</summary>
/// <param name="Welcome">The first words to one person.</param>
/// <param name="GroupWelcome">The first words where several read.</param>
/// <param name="MayDeclareUnit">
/// Whether somebody on an unauthenticated channel may say which unit they are from: in Development on this machine only.
/// </param>
internal sealed record ChannelOptions(Reply Welcome, Reply GroupWelcome, bool MayDeclareUnit)
{
    /// <summary>Finds the person whom an account of a channel was linked to; null for an account that nobody linked.</summary>
    public Func<string, string, string?> FindLinkedOfficer { get; init; } = (_, _) => null;
}
