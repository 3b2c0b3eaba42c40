using CchcBot.Knowledge.Organization;

namespace CchcBot.Knowledge.Storage;

/// <summary>Who did something, as known at that moment.</summary>
/// <param name="OfficerId">The person's identity in the roster; null for somebody unknown to it.</param>
/// <param name="Name">The name as the roster, else the channel, gives it.</param>
/// <param name="Role">The role's name as the roster gives it, or "self-declared".</param>
/// <param name="Channel">The channel's id: <c>msteams</c>, <c>webchat</c>, <c>emulator</c>, <c>cli</c>.</param>
/// <param name="ChannelUserId">The account with the channel.</param>
public sealed record Actor(string? OfficerId, string Name, string Role, string Channel, string ChannelUserId)
{
    /// <summary>How surely it was known who acted (mức định danh); null where the command line or the program itself did.</summary>
    public IdentityLevel? Identity { get; init; }
}
