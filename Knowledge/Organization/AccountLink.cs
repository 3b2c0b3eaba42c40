namespace CchcBot.Knowledge.Organization;

/// <summary>An account with a channel that a person of the roster has proved to own (liên kết tài khoản).</summary>
/// <param name="Channel">The channel's id.</param>
/// <param name="ChannelUserId">The account with the channel.</param>
/// <param name="OfficerId">The person.</param>
public sealed record AccountLink(string Channel, string ChannelUserId, string OfficerId);
