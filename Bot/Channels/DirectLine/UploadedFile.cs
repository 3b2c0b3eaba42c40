namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>A file that a visitor sent.</summary>
/// <param name="Name">Its name, without any folder.</param>
/// <param name="ContentType">What the client says it is; proves nothing.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record UploadedFile(string Name, string ContentType, ReadOnlyMemory<byte> Content);
