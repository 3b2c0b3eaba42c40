namespace CchcBot.Bot.Conversation;

/// <summary>A file that came with a message. Its bytes are fetched only when somebody who may has them read.</summary>
/// <param name="Name">Its name, without any folder; proves nothing about what it is.</param>
/// <param name="Size">Its size in bytes, where the channel says so; null where it does not.</param>
/// <param name="FetchAsync">Brings the bytes, or says why they cannot be had.</param>
public sealed record IncomingFile(string Name, long? Size, Func<CancellationToken, Task<FetchedFile>> FetchAsync);
