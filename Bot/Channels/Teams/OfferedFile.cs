namespace CchcBot.Bot.Channels.Teams;

/// <summary>A file that somebody was offered.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">The bytes.</param>
/// <param name="UserId">To whom it was offered.</param>
/// <param name="Until">How long the offer stands.</param>
internal sealed record OfferedFile(string Name, ReadOnlyMemory<byte> Content, string UserId, DateTimeOffset Until);
