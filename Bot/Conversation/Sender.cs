namespace CchcBot.Bot.Conversation;

/// <summary>Who wrote a message, as far as the channel proves it.</summary>
/// <param name="Channel">The channel's id.</param>
/// <param name="UserId">The account with the channel.</param>
/// <param name="Name">The name shown; proves nothing.</param>
/// <param name="DirectoryObjectId">The identity in the tenant's directory where the channel vouches for it, else null.</param>
/// <param name="MayDeclareUnit">
/// Whether somebody whom the roster does not know may say which unit they are from: in Development on this machine only.
/// </param>
public sealed record Sender(
    string Channel, string UserId, string? Name, string? DirectoryObjectId, bool MayDeclareUnit)
{
    /// <summary>The person of the roster whom the account was linked to by a code; null for an account that nobody linked.</summary>
    public string? LinkedOfficerId { get; init; }
}
